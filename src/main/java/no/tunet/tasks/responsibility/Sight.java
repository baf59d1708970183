package no.tunet.tasks.responsibility;

import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.tasks.Responsible;
import no.tunet.ui.Doors;
import org.springframework.stereotype.Component;

/** Knows which objects the acting person may open, so that no link leads to a refusal. */
@Component
class Sight {
    private final Doors doors;

    Sight(Doors doors) {
        this.doors = doors;
    }

    /** A placement is for those who work with the person; other objects for everybody whose role and unit may read them. */
    boolean opens(Responsible one) {
        var member = Acting.member();
        boolean ownUnit =
                member.unit().isEmpty() || one.unit().isEmpty() || one.unit().equals(member.unit());
        boolean personal = one.about().kind().equals("placement");
        boolean near = ownUnit
                && (!personal
                        || (member.role() == Role.UNIT_LEADER && member.unit().isPresent()));
        return doors.open(one.path()) && (near || one.isAnsweredBy(member.person()));
    }

    boolean changes(Responsible one) {
        return doors.open("/ansvar/" + one.about().kind() + "/" + one.about().id());
    }
}
