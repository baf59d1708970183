package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.ui.Page;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** The report on paper, in the owner's written form, under the name the owner had on the day of the report. */
@Component
public class ReportPaper {
    private final Organisations organisations;
    private final Pdf pdf;

    ReportPaper(Organisations organisations, Pdf pdf) {
        this.organisations = organisations;
        this.pdf = pdf;
    }

    byte[] print(KeptPlan plan, StatusReport report, Optional<LocalDate> frozenOn) {
        OrganisationId owner = plan.owner();
        Language language =
                organisations.find(owner).map(OrganisationView::writtenForm).orElse(Language.NB);
        String name = organisations.nameOn(owner, frozenOn.orElse(report.until()));
        return pdf.render("pilot/pdf/report", new Sheet(plan, report, name, frozenOn), language);
    }

    /** What the printed report holds. */
    public record Sheet(KeptPlan plan, StatusReport report, String owner, Optional<LocalDate> frozenOn) {
        public String title(Page page) {
            return ReportWords.title(page, report);
        }
    }
}
