package no.tunet.access;

import no.tunet.access.people.InvitePerson;
import no.tunet.access.signin.Attempts;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.party.NewOrganisation;
import org.springframework.stereotype.Component;

/** Lets a farm that nobody has invited register itself; the link to begin goes by e-mail, so the address is proved before anybody signs in. */
@Component
public class SelfRegistration {
    private final InvitePerson invite;
    private final Attempts attempts;

    SelfRegistration(InvitePerson invite, Attempts attempts) {
        this.invite = invite;
        this.attempts = attempts;
    }

    /** Registers the farm with its first person; refuses when too many tries come from one network address. */
    public Decision<OrganisationId> farm(NewOrganisation farm, String personName, String email, String from) {
        return attempts.allowed(from)
                ? invite.foundFarm(farm, personName, email)
                : Decision.refused(Reason.of("access.signin.too-many"));
    }
}
