package no.tunet.tasks.responsibility;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Role;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who answers for what in the acting organisation, those without an owner first. */
@Controller
public class ResponsibilityListPage {
    private final Responsibilities responsibilities;
    private final Sight sight;

    ResponsibilityListPage(Responsibilities responsibilities, Sight sight) {
        this.responsibilities = responsibilities;
        this.sight = sight;
    }

    /** One object, and whether the reader may open it and name somebody else for it. */
    public record Row(Responsible responsible, boolean opens, boolean changes) {}

    @ForRoles({
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER,
        Role.CASE_WORKER,
        Role.FARMER,
        Role.COOPERATIVE_MANAGER,
        Role.NAV_COUNSELLOR,
        Role.MEASURE_ORGANISER,
        Role.APPROVAL_OFFICER,
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.OPERATOR
    })
    @GetMapping("/ansvar")
    public View list() {
        List<Row> rows = responsibilities.open(Acting.member().organisation()).stream()
                .map(one -> new Row(one, sight.opens(one), sight.changes(one)))
                .toList();
        return View.of("tasks/responsibilities", rows);
    }
}
