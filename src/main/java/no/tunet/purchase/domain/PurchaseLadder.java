package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.purchase.domain.RouteAnswer.Ground;

/** Climbs from the entry of the Act to the strictest part that the value and the category reach, and notes each step (FOA § 5-1). */
final class PurchaseLadder {
    private final RuleBook book;
    private final RouteQuestion question;
    private final Valuation value;
    private final LocalDate day;
    private final List<Ground> why = new ArrayList<>();
    private final List<RuleParameter> rows = new ArrayList<>();

    PurchaseLadder(RuleBook book, RouteQuestion question, Valuation value) {
        this.book = book;
        this.question = question;
        this.value = value;
        this.day = question.date().on();
    }

    RouteOutcome climb(ServiceCategory category) {
        Route route =
                reaches(ParameterId.ACT_MIN, "purchase.why.reaches-act", "purchase.why.below-act", "LOA § 2, FOA § 1-1")
                        ? covered(category)
                        : Route.BELOW_ACT;
        return new RouteOutcome(route, Optional.of(category), value, List.copyOf(why), List.copyOf(rows));
    }

    private Route covered(ServiceCategory category) {
        why.add(new Ground(Reason.of("purchase.why.category", category, cpv()), categoryParagraph(category)));
        return switch (category) {
            case HSS -> healthAndSocial();
            case SPECIAL -> special();
            case OTHER -> other();
        };
    }

    private Route healthAndSocial() {
        if (!reaches(
                ParameterId.EEA_HSS_SPECIAL,
                "purchase.why.reaches-eea",
                "purchase.why.below-eea",
                "FOA §§ 5-1 (2) a, (4), 5-3 (2)")) {
            return Route.HSS_PART_I;
        }
        return switch (question.ground()) {
            case SpecialGround.NamedUser user -> {
                why.add(new Ground(Reason.of("purchase.why.named-user"), "FOA § 30-4"));
                yield Route.HSS_INDIVIDUAL_USER;
            }
            case SpecialGround.OneSupplier one -> {
                why.add(new Ground(Reason.of("purchase.why.one-supplier"), "FOA §§ 30-5, 13-4"));
                yield Route.HSS_PART_IV;
            }
            case SpecialGround.None none -> Route.HSS_PART_IV;
        };
    }

    private Route special() {
        return reachesNational() ? partTwo() : Route.PART_I;
    }

    private Route other() {
        if (!reachesNational()) {
            return Route.PART_I;
        }
        ParameterId eea = switch (question.buyer()) {
            case STATE -> ParameterId.EEA_STATE;
            case SUBCENTRAL -> ParameterId.EEA_SUBCENTRAL;
        };
        if (!reaches(eea, "purchase.why.reaches-eea", "purchase.why.below-eea", "FOA §§ 5-1 (3), 5-3 (1)")) {
            return partTwo();
        }
        if (question.ground() instanceof SpecialGround.OneSupplier) {
            why.add(new Ground(Reason.of("purchase.why.one-supplier"), "FOA § 13-4"));
        }
        return Route.PART_III;
    }

    private Route partTwo() {
        if (question.ground() instanceof SpecialGround.OneSupplier) {
            why.add(new Ground(Reason.of("purchase.why.one-supplier-part-two"), "FOA § 5-2"));
            return Route.PART_I;
        }
        return Route.PART_II;
    }

    private boolean reachesNational() {
        return reaches(
                ParameterId.NATIONAL, "purchase.why.reaches-national", "purchase.why.below-national", "FOA § 5-1 (2)");
    }

    private boolean reaches(ParameterId id, String yes, String no, String paragraph) {
        RuleParameter row = book.on(id, day);
        rows.add(row);
        Money threshold = row.amount();
        boolean reached = value.total().compareTo(threshold) >= 0;
        why.add(new Ground(
                Reason.of(
                        reached ? yes : no,
                        value.total(),
                        threshold,
                        row.validity().from()),
                paragraph));
        return reached;
    }

    private String cpv() {
        return question.classification().code().digits();
    }

    private static String categoryParagraph(ServiceCategory category) {
        return switch (category) {
            case HSS -> "FOA vedlegg 3";
            case SPECIAL -> "FOA vedlegg 2";
            case OTHER -> "FOA § 5-1";
        };
    }
}
