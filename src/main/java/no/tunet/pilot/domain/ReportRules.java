package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tunet.kernel.Reason;

/** When a status report may be frozen: every part has words, its facts are drawn, and its last day is not in the future. */
public final class ReportRules {
    private ReportRules() {}

    public static List<Reason> refusals(Map<ReportSection, String> words, int facts, LocalDate until, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        for (ReportSection section : ReportSection.values()) {
            if (words.getOrDefault(section, "").isBlank()) {
                reasons.add(Reason.of("pilot.report.missing." + section.name().toLowerCase(Locale.ROOT)));
            }
        }
        if (facts == 0) {
            reasons.add(Reason.of("pilot.report.noFacts"));
        }
        if (until.isAfter(today)) {
            reasons.add(Reason.of("pilot.report.future", until, today));
        }
        return List.copyOf(reasons);
    }
}
