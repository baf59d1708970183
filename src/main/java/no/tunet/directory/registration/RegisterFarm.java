package no.tunet.directory.registration;

import java.util.Optional;
import no.tunet.access.SelfRegistration;
import no.tunet.approval.Approvals;
import no.tunet.directory.FarmText;
import no.tunet.directory.Farms;
import no.tunet.directory.NewOffer;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.party.Position;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A farm nobody has invited registers its enterprise; the approval bodies are told that it waits. */
@Component
class RegisterFarm {
    private static final Actor SIGN_IN = new Actor.SignIn();
    private static final Actor JOB = new Actor.Job("registration");

    private final SelfRegistration registration;
    private final Organisations organisations;
    private final Farms farms;
    private final Approvals approvals;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    RegisterFarm(
            SelfRegistration registration,
            Organisations organisations,
            Farms farms,
            Approvals approvals,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.registration = registration;
        this.organisations = organisations;
        this.farms = farms;
        this.approvals = approvals;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Who registers what, as typed by a visitor. */
    record Registration(
            String farmName,
            OrgNumber orgNumber,
            String municipalityCode,
            String municipalityName,
            Optional<NewOffer.Place> place,
            FarmText text,
            String personName,
            String email,
            Language language) {}

    Decision<OrganisationId> register(Registration typed, String from) {
        var decision = Acting.as(SIGN_IN, () -> transaction.execute(status -> inOne(typed, from)));
        if (decision instanceof Decision.Accepted<OrganisationId>(var farm)) {
            Acting.run(JOB, () -> approvals.await(farm));
        }
        return decision;
    }

    private Decision<OrganisationId> inOne(Registration typed, String from) {
        if (organisations.byNumber(typed.orgNumber()).isPresent()) {
            return Decision.refused(Reason.of("directory.reason.org-number-taken", typed.orgNumber()));
        }
        var decision = registration.farm(
                new NewOrganisation(
                        OrganisationKind.FARM,
                        typed.farmName(),
                        clock.today(),
                        Optional.of(typed.orgNumber()),
                        typed.language(),
                        Optional.of(typed.municipalityCode()),
                        typed.place().map(at -> new Position(at.latitude(), at.longitude()))),
                typed.personName(),
                typed.email(),
                from);
        if (decision instanceof Decision.Accepted<OrganisationId>(var farm)) {
            farms.introduce(farm, typed.municipalityName(), typed.text());
        }
        return decision;
    }
}
