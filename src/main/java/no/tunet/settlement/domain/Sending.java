package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;

/** The farm's side of a basis: send it, take it back, answer a dispute, send it again from corrected days. Paid monthly in arrears (standard agreement, clause 6). */
public final class Sending {
    private static final int LONGEST_TEXT = 1000;

    private Sending() {}

    public static Decision<Basis.Sent> send(
            Basis.Draft draft, Optional<Basis> already, PersonId sender, Terms terms, LocalDate today) {
        var reasons = new ArrayList<>(unsendable(draft, today));
        already.ifPresent(basis -> {
            switch (basis) {
                case Basis.Sent _, Basis.Agreed _ ->
                    reasons.add(Reason.of(
                            "settlement.refused.alreadySent", draft.month().atDay(1)));
                case Basis.Draft _, Basis.Recalled _ -> {}
            }
        });
        return Decision.unless(
                reasons,
                () -> new Basis.Sent(
                        draft.month(),
                        1,
                        sender,
                        today,
                        today.plusDays(terms.answerDays()),
                        numbered(draft.calculation().lines(), List.of(), (a, b) -> false)));
    }

    public static Decision<Basis.Recalled> recall(Basis basis, PersonId by, LocalDate today) {
        return switch (basis) {
            case Basis.Sent sent
            when sent.untouched() -> Decision.accepted(new Basis.Recalled(sent.month(), by, today));
            case Basis.Sent _ -> Decision.refused(Reason.of("settlement.refused.buyerHasAnswered"));
            case Basis.Draft _, Basis.Agreed _, Basis.Recalled _ ->
                Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        };
    }

    /** Lines that are the same as before keep the buyer's answer; changed and new lines wait for a new one; lines that are gone are gone. */
    public static Decision<Basis.Sent> sendAgain(
            Basis basis, Basis.Draft now, PersonId sender, Terms terms, LocalDate today) {
        if (!(basis instanceof Basis.Sent sent)) {
            return Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        }
        var reasons = new ArrayList<>(unsendable(now, today));
        var lines = numbered(now.calculation().lines(), sent.lines(), (a, b) -> a.equals(b));
        if (lines.equals(sent.lines())) {
            reasons.add(Reason.of("settlement.refused.nothingChanged"));
        }
        return Decision.unless(
                reasons,
                () -> new Basis.Sent(
                        sent.month(), sent.revision() + 1, sender, today, today.plusDays(terms.answerDays()), lines));
    }

    public static Decision<Basis.Sent> explain(Basis basis, int number, String explanation, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (explanation.isBlank() || explanation.length() > LONGEST_TEXT) {
            reasons.add(Reason.of("settlement.refused.explanation", LONGEST_TEXT));
        }
        if (!(basis instanceof Basis.Sent sent)) {
            reasons.add(Reason.of("settlement.refused.notWithBuyer"));
            return new Decision.Refused<>(reasons);
        }
        var line = sent.lines().stream().filter(l -> l.number() == number).findFirst();
        if (line.isEmpty() || !(line.get().standing() instanceof Standing.Disputed disputed)) {
            reasons.add(Reason.of("settlement.refused.notDisputed", number));
            return new Decision.Refused<>(reasons);
        }
        return Decision.unless(
                reasons,
                () -> Answering.replace(
                        sent, number, new Standing.Explained(today, disputed.reason(), explanation.strip())));
    }

    private static List<Reason> unsendable(Basis.Draft draft, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var month = draft.month();
        var calculation = draft.calculation();
        if (!month.atEndOfMonth().isBefore(today)) {
            reasons.add(Reason.of("settlement.refused.monthNotOver", month.atEndOfMonth()));
        }
        if (calculation.lines().isEmpty()) {
            reasons.add(Reason.of("settlement.refused.nothingToBill"));
        }
        if (draft.open().inConflict() > 0) {
            reasons.add(Reason.of("settlement.refused.inConflict", draft.open().inConflict()));
        }
        calculation
                .unpriced()
                .forEach((unit, days) -> days.stream()
                        .findFirst()
                        .ifPresent(first -> reasons.add(
                                Reason.of("settlement.refused.noPrice." + unit.name(), days.size(), first))));
        return reasons;
    }

    private static List<StandingLine> numbered(
            List<Line> lines, List<StandingLine> before, BiPredicate<Line, Line> keepsAnswer) {
        int next = before.stream().mapToInt(StandingLine::number).max().orElse(0) + 1;
        var result = new ArrayList<StandingLine>();
        for (Line line : lines) {
            var old = before.stream().filter(b -> b.line().sameSubject(line)).findFirst();
            int number = old.isPresent() ? old.get().number() : next++;
            Standing standing = old.filter(o -> keepsAnswer.test(o.line(), line))
                    .map(StandingLine::standing)
                    .orElseGet(Standing.Waiting::new);
            result.add(new StandingLine(number, line, standing));
        }
        return List.copyOf(result);
    }
}
