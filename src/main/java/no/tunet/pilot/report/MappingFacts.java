package no.tunet.pilot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tunet.comparison.ComparisonView;
import no.tunet.comparison.Comparisons;
import no.tunet.directory.Inquiries;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.need.Needs;
import no.tunet.pilot.Counted;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportSection;
import org.springframework.stereotype.Component;

/** What a municipality has mapped and compared before it buys: needs, farms asked, criteria, and cost against the alternative. */
@Component
class MappingFacts {
    private final Needs needs;
    private final Inquiries inquiries;
    private final Comparisons comparisons;

    MappingFacts(Needs needs, Inquiries inquiries, Comparisons comparisons) {
        this.needs = needs;
        this.inquiries = inquiries;
        this.comparisons = comparisons;
    }

    DrawnFacts of(OrganisationId buyer, String name, Period span) {
        return mapped(buyer, name, span).plus(compared(buyer, name, span));
    }

    private DrawnFacts mapped(OrganisationId buyer, String name, Period span) {
        var facts = new ArrayList<ReportFact>();
        int submitted = needs.mapped(buyer, span);
        var contacts = inquiries.contacts(buyer, span);
        if (submitted > 0) {
            facts.add(new ReportFact(ReportSection.PROGRESS, name, Reason.of("pilot.fact.needs", submitted)));
        }
        if (contacts.inquiries() > 0) {
            facts.add(new ReportFact(
                    ReportSection.PROGRESS,
                    name,
                    Reason.of("pilot.fact.inquiries", contacts.inquiries(), contacts.farms(), contacts.answered())));
        }
        return new DrawnFacts(
                List.copyOf(facts),
                counted(
                        new Counted.Mapped(submitted, contacts.inquiries(), contacts.farms()),
                        Counted.NOTHING.compared()));
    }

    private DrawnFacts compared(OrganisationId buyer, String name, Period span) {
        var facts = new ArrayList<ReportFact>();
        int used = 0;
        int chosen = 0;
        Money today = Money.ZERO;
        Money farm = Money.ZERO;
        for (ComparisonView comparison : comparisons.signedBy(buyer, span)) {
            used += comparison.criteria().size();
            var offer = comparison.chosen();
            if (offer.isPresent()) {
                chosen++;
                today = today.plus(comparison.todayPerAttendedDay().likely());
                farm = farm.plus(offer.get().perAttendedDay().likely());
                facts.add(new ReportFact(ReportSection.EXPERIENCE, name, against(comparison, offer.get())));
            }
        }
        if (used > 0) {
            facts.add(new ReportFact(ReportSection.EXPERIENCE, name, Reason.of("pilot.fact.criteria", used)));
        }
        return new DrawnFacts(
                List.copyOf(facts), counted(Counted.NOTHING.mapped(), new Counted.Compared(chosen, used, today, farm)));
    }

    private static Reason against(ComparisonView comparison, ComparisonView.Offered offer) {
        var signed = comparison.signed().orElseThrow();
        return Reason.of(
                "pilot.fact.compared",
                signed.on(),
                comparison.todayPerAttendedDay().likely(),
                offer.perAttendedDay().likely(),
                signed.verdict(),
                signed.unknownLines());
    }

    private static Counted counted(Counted.Mapped mapped, Counted.Compared compared) {
        return new Counted(mapped, compared, new Counted.Bought(0, Money.ZERO, Map.of(), 0, 0), Counted.NOTHING.ran());
    }
}
