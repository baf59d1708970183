package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.purchase.domain.RouteAnswer.Turn;

/** Asks the engine the neighbouring questions: another value, another day, another category, and keeps those that lead elsewhere. */
final class RouteTurns {
    private static final List<ParameterId> THRESHOLDS = List.of(
            ParameterId.ACT_MIN,
            ParameterId.NATIONAL,
            ParameterId.EEA_HSS_SPECIAL,
            ParameterId.EEA_SUBCENTRAL,
            ParameterId.EEA_STATE);

    private final RouteEngine engine;
    private final RuleBook book;

    RouteTurns(RouteEngine engine, RuleBook book) {
        this.engine = engine;
        this.book = book;
    }

    List<Turn> of(RouteQuestion question, RouteOutcome now) {
        if (!(question.arrangement() instanceof Arrangement.Purchase)) {
            return List.of();
        }
        var turns = new ArrayList<Turn>();
        turns.addAll(byValue(question, now));
        turns.addAll(byDay(question, now.route()));
        turns.addAll(byCategory(question, now));
        turns.addAll(byGround(question, now.route()));
        return List.copyOf(turns);
    }

    private List<Turn> byValue(RouteQuestion question, RouteOutcome now) {
        LocalDate day = question.date().on();
        Money value = now.value().total();
        List<Money> thresholds = THRESHOLDS.stream()
                .map(id -> book.on(id, day).amount())
                .distinct()
                .sorted()
                .toList();
        var turns = new ArrayList<Turn>();
        thresholds.stream()
                .filter(t -> t.compareTo(value) > 0)
                .flatMap(t -> turn(question.withValue(t), now.route(), Reason.of("purchase.turn.at-value", t)).stream())
                .findFirst()
                .ifPresent(turns::add);
        thresholds.reversed().stream()
                .filter(t -> t.compareTo(value) <= 0)
                .flatMap(t -> turn(
                        question.withValue(t.minus(new Money(1))),
                        now.route(),
                        Reason.of("purchase.turn.below-value", t))
                        .stream())
                .findFirst()
                .ifPresent(turns::add);
        return turns;
    }

    private List<Turn> byDay(RouteQuestion question, Route now) {
        var turns = new ArrayList<Turn>();
        Route previous = now;
        for (LocalDate change : book.changesAround(question.date().on())) {
            var then = new LegalDate(question.date().kind(), change);
            Optional<Turn> turn = turn(question.withDate(then), previous, Reason.of("purchase.turn.from-day", change));
            if (turn.isPresent()) {
                turns.add(turn.get());
                previous = turn.get().becomes();
            }
        }
        return turns;
    }

    private List<Turn> byCategory(RouteQuestion question, RouteOutcome now) {
        var others = EnumSet.allOf(ServiceCategory.class);
        now.category().ifPresent(others::remove);
        return others.stream()
                .flatMap(other -> {
                    var code = representative(other, question.classification().code());
                    var asked = new RouteQuestion(
                            question.value(),
                            code,
                            question.buyer(),
                            question.date(),
                            question.arrangement(),
                            question.ground());
                    return turn(asked, now.route(), Reason.of("purchase.turn.category", other)).stream();
                })
                .toList();
    }

    /** A classification of the category that the rule book does not contradict. */
    private Classification representative(ServiceCategory category, CpvCode fallback) {
        return book.cpv().stream()
                .filter(range -> range.category() == category)
                .filter(range ->
                        book.rangeOf(range.from()).filter(range::equals).isPresent())
                .findFirst()
                .map(range -> new Classification(range.from(), Optional.empty()))
                .orElseGet(() -> new Classification(
                        book.rangeOf(fallback).isEmpty() ? fallback : new CpvCode("03000000"),
                        Optional.of(new Classification.Chosen(category, "-"))));
    }

    private List<Turn> byGround(RouteQuestion question, Route now) {
        var turns = new ArrayList<Turn>();
        if (question.ground() instanceof SpecialGround.None) {
            turn(
                            question.withGround(new SpecialGround.NamedUser(true, true, "-")),
                            now,
                            Reason.of("purchase.turn.named-user"))
                    .ifPresent(turns::add);
            turn(
                            question.withGround(new SpecialGround.OneSupplier(true, true, "-")),
                            now,
                            Reason.of("purchase.turn.one-supplier"))
                    .ifPresent(turns::add);
        } else {
            turn(question.withGround(new SpecialGround.None()), now, Reason.of("purchase.turn.no-ground"))
                    .ifPresent(turns::add);
        }
        return turns;
    }

    private Optional<Turn> turn(RouteQuestion asked, Route now, Reason words) {
        return engine.route(asked).filter(route -> route != now).map(route -> new Turn(words, route));
    }
}
