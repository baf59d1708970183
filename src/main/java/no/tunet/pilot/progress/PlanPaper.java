package no.tunet.pilot.progress;

import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** The progress plan on one A4 page in landscape, with the rows, columns and marks of the plan. */
@Component
public class PlanPaper {
    private final Organisations organisations;
    private final Pdf pdf;
    private final BusinessClock clock;

    PlanPaper(Organisations organisations, Pdf pdf, BusinessClock clock) {
        this.organisations = organisations;
        this.pdf = pdf;
        this.clock = clock;
    }

    byte[] print(KeptPlan plan, Gantt gantt, Language language) {
        String owner = organisations.nameOn(plan.owner(), clock.today());
        return pdf.render("pilot/pdf/plan", new Sheet(plan, gantt, owner), language);
    }

    /** What the printed plan holds. */
    public record Sheet(KeptPlan plan, Gantt gantt, String owner) {}
}
