package no.tunet.need.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;

/** What a need still lacks before a leader can judge it (the mandate asks for whom, how many and what the alternative costs). */
public final class Completeness {
    /** A half-day is a morning or an afternoon, Monday to Friday: ten in a week. */
    public static final int HALF_DAYS_IN_A_WEEK = 10;

    private static final int MOST_PEOPLE = 999;
    private static final int FIRST_PRICE_YEAR = 1990;

    private Completeness() {}

    public static List<Reason> missing(NeedContent content, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        content.group()
                .ifPresentOrElse(
                        group -> {
                            if (!TargetGroup.validOn(today).contains(group)) {
                                reasons.add(Reason.of("need.missing.groupNotInForce"));
                            }
                        },
                        () -> reasons.add(Reason.of("need.missing.group")));
        within(content.people().orElse(0), MOST_PEOPLE, "need.missing.people", reasons);
        within(content.halfDaysPerWeek().orElse(0), HALF_DAYS_IN_A_WEEK, "need.missing.halfDays", reasons);
        today(content.today(), today, reasons);
        return List.copyOf(reasons);
    }

    private static void within(int value, int most, String code, List<Reason> reasons) {
        if (value < 1 || value > most) {
            reasons.add(Reason.of(code, most));
        }
    }

    private static void today(TodaysService service, LocalDate today, List<Reason> reasons) {
        switch (service) {
            case TodaysService.NotAnswered n -> reasons.add(Reason.of("need.missing.today"));
            case TodaysService.Nothing n -> {}
            case TodaysService.CostUnknown c -> described(c.description(), reasons);
            case TodaysService.Costed c -> {
                described(c.description(), reasons);
                if (c.perYear().ore() <= 0) {
                    reasons.add(Reason.of("need.missing.cost"));
                }
                if (c.source().isBlank()) {
                    reasons.add(Reason.of("need.missing.source"));
                }
                if (c.priceYear() < FIRST_PRICE_YEAR || c.priceYear() > today.getYear() + 1) {
                    reasons.add(Reason.of(
                            "need.missing.priceYear",
                            Integer.toString(FIRST_PRICE_YEAR),
                            Integer.toString(today.getYear() + 1)));
                }
            }
        }
    }

    private static void described(String description, List<Reason> reasons) {
        if (description.isBlank()) {
            reasons.add(Reason.of("need.missing.description"));
        }
    }
}
