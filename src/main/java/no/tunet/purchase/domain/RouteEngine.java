package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** Finds the route by the rules of the legally relevant day (LOA § 2, FOA §§ 3-1 to 3-3, 5-1 to 5-4, chapter 30). Pure: same question, same answer. */
public final class RouteEngine {
    private final RuleBook book;

    public RouteEngine(RuleBook book) {
        this.book = book;
    }

    /** The full answer, or every reason why the rules cannot decide. */
    public Decision<RouteAnswer> answer(RouteQuestion question) {
        return switch (outcome(question)) {
            case Decision.Refused<RouteOutcome>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<RouteOutcome>(RouteOutcome outcome) -> Decision.accepted(whole(question, outcome));
        };
    }

    /** The route alone, without the exploration of what would change it. */
    public Optional<Route> route(RouteQuestion question) {
        return switch (outcome(question)) {
            case Decision.Refused<RouteOutcome> refused -> Optional.empty();
            case Decision.Accepted<RouteOutcome>(RouteOutcome outcome) -> Optional.of(outcome.route());
        };
    }

    private RouteAnswer whole(RouteQuestion question, RouteOutcome outcome) {
        var rows = new ArrayList<>(outcome.value().rows());
        outcome.rows().stream().filter(row -> !rows.contains(row)).forEach(rows::add);
        Standstill standstill = RouteDuties.standstill(outcome.route(), question, book);
        return new RouteAnswer(
                outcome.route(),
                outcome.category(),
                outcome.value(),
                outcome.why(),
                List.copyOf(rows),
                RouteDuties.announcement(outcome.route(), question.ground()),
                standstill,
                RouteDuties.checklist(outcome.route(), question, book),
                new RouteTurns(this, book).of(question, outcome));
    }

    private Decision<RouteOutcome> outcome(RouteQuestion question) {
        List<Reason> refusals = refusals(question);
        return Decision.unless(
                refusals,
                () -> decide(
                        question,
                        Valuation.of(question.value(), book, question.date().on())));
    }

    private List<Reason> refusals(RouteQuestion question) {
        LocalDate day = question.date().on();
        var reasons = new ArrayList<Reason>();
        if (day.isBefore(RuleBook.MODELLED_FROM)) {
            reasons.add(Reason.of("purchase.refused.before-modelled", RuleBook.MODELLED_FROM));
        }
        if (question.arrangement() instanceof Arrangement.Purchase) {
            reasons.addAll(classificationRefusals(question.classification()));
        }
        if (!day.isBefore(RuleBook.MODELLED_FROM)) {
            reasons.addAll(arrangementRefusals(question.arrangement(), day));
            reasons.addAll(frameworkRefusals(question.value(), day));
        }
        reasons.addAll(groundRefusals(question.ground()));
        return List.copyOf(reasons);
    }

    private List<Reason> classificationRefusals(Classification classification) {
        Optional<CpvRange> range = book.rangeOf(classification.code());
        if (classification.chosen().isEmpty()) {
            return range.isPresent()
                    ? List.of()
                    : List.of(Reason.of(
                            "purchase.refused.unknown-cpv",
                            classification.code().digits()));
        }
        Classification.Chosen chosen = classification.chosen().get();
        var reasons = new ArrayList<Reason>();
        if (chosen.reason().isBlank()) {
            reasons.add(Reason.of("purchase.refused.category-without-reason"));
        }
        if (range.isPresent() && range.get().category() != chosen.category()) {
            reasons.add(Reason.of(
                    "purchase.refused.category-against-cpv",
                    classification.code().digits(),
                    range.get().category(),
                    range.get().annex()));
        }
        return reasons;
    }

    private List<Reason> arrangementRefusals(Arrangement arrangement, LocalDate day) {
        return switch (arrangement) {
            case Arrangement.Purchase purchase -> List.of();
            case Arrangement.Grant(boolean serviceInReturn) ->
                serviceInReturn ? List.of(Reason.of("purchase.refused.grant-with-service")) : List.of();
            case Arrangement.InHouse(int share, boolean privateOwners) -> {
                int limit = book.on(ParameterId.INHOUSE_ACTIVITY, day).whole();
                var reasons = new ArrayList<Reason>();
                if (share <= limit) {
                    reasons.add(Reason.of("purchase.refused.in-house-share", share, limit));
                }
                if (privateOwners) {
                    reasons.add(Reason.of("purchase.refused.in-house-private"));
                }
                yield reasons;
            }
            case Arrangement.Cooperation(int outside) -> {
                int limit = book.on(ParameterId.PUBLIC_COOP_OUTSIDE, day).whole();
                yield outside < limit
                        ? List.of()
                        : List.of(Reason.of("purchase.refused.cooperation-share", outside, limit));
            }
        };
    }

    private List<Reason> frameworkRefusals(ValueBasis basis, LocalDate day) {
        if (basis.frameworkMaximum().isEmpty()) {
            return List.of();
        }
        var parts = new ValueBasis(basis.payment(), basis.lotsTogether(), Optional.empty());
        Money built = Valuation.of(parts, book, day).total();
        Money maximum = basis.frameworkMaximum().get();
        return maximum.compareTo(built) < 0
                ? List.of(Reason.of("purchase.refused.framework-below-parts", maximum, built))
                : List.of();
    }

    private static List<Reason> groundRefusals(SpecialGround ground) {
        var reasons = new ArrayList<Reason>();
        switch (ground) {
            case SpecialGround.None none -> {}
            case SpecialGround.NamedUser(boolean forcesOut, boolean refuses, String reason) -> {
                if (!forcesOut) {
                    reasons.add(Reason.of("purchase.refused.named-user-data"));
                }
                if (!refuses) {
                    reasons.add(Reason.of("purchase.refused.named-user-consents"));
                }
                if (reason.isBlank()) {
                    reasons.add(Reason.of("purchase.refused.ground-without-reason"));
                }
            }
            case SpecialGround.OneSupplier(boolean technical, boolean noAlternative, String reason) -> {
                if (!technical) {
                    reasons.add(Reason.of("purchase.refused.one-supplier-technical"));
                }
                if (!noAlternative) {
                    reasons.add(Reason.of("purchase.refused.one-supplier-alternative"));
                }
                if (reason.isBlank()) {
                    reasons.add(Reason.of("purchase.refused.ground-without-reason"));
                }
            }
        }
        return reasons;
    }

    private RouteOutcome decide(RouteQuestion question, Valuation value) {
        LocalDate day = question.date().on();
        return switch (question.arrangement()) {
            case Arrangement.Grant grant ->
                RouteOutcome.outside(Route.GRANT_NOT_PROCUREMENT, value, "purchase.why.grant", "LOA § 2", List.of());
            case Arrangement.InHouse inHouse ->
                RouteOutcome.outside(
                        Route.IN_HOUSE,
                        value,
                        "purchase.why.in-house",
                        "FOA §§ 3-1, 3-2",
                        List.of(book.on(ParameterId.INHOUSE_ACTIVITY, day)));
            case Arrangement.Cooperation cooperation ->
                RouteOutcome.outside(
                        Route.PUBLIC_COOPERATION,
                        value,
                        "purchase.why.cooperation",
                        "FOA § 3-3",
                        List.of(book.on(ParameterId.PUBLIC_COOP_OUTSIDE, day)));
            case Arrangement.Purchase purchase -> new PurchaseLadder(book, question, value).climb(categoryOf(question));
        };
    }

    private ServiceCategory categoryOf(RouteQuestion question) {
        return book.rangeOf(question.classification().code())
                .map(CpvRange::category)
                .or(() -> question.classification().chosen().map(Classification.Chosen::category))
                .orElseThrow();
    }
}
