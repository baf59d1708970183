package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;

/** The buyer's side of a basis: agree or dispute line by line; the basis is agreed when every line is, or when the disputed ones are left out. */
public final class Answering {
    private static final int LONGEST_TEXT = 1000;

    private Answering() {}

    public static Decision<Basis> agree(Basis basis, Set<Integer> numbers, PersonId by, Terms terms, LocalDate today) {
        if (!(basis instanceof Basis.Sent sent)) {
            return Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        }
        var reasons = new ArrayList<>(notSender(sent, by));
        reasons.addAll(known(sent, numbers));
        if (numbers.isEmpty()) {
            reasons.add(Reason.of("settlement.refused.noLine"));
        }
        return Decision.unless(
                reasons,
                () -> closedIfComplete(
                        map(sent, l -> numbers.contains(l.number()) ? l.with(new Standing.Agreed(by, today)) : l),
                        by,
                        terms,
                        today));
    }

    /** Agrees every line the buyer has not disputed. */
    public static Decision<Basis> agreeAll(Basis basis, PersonId by, Terms terms, LocalDate today) {
        if (!(basis instanceof Basis.Sent sent)) {
            return Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        }
        var waiting = sent.lines().stream()
                .filter(l -> l.standing().waitsForBuyer())
                .map(StandingLine::number)
                .collect(Collectors.toSet());
        return agree(basis, waiting, by, terms, today);
    }

    /** Also undoes an agreement to a line, as long as the basis as a whole is not agreed. */
    public static Decision<Basis.Sent> dispute(Basis basis, int number, String reason, PersonId by, LocalDate today) {
        if (!(basis instanceof Basis.Sent sent)) {
            return Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        }
        var reasons = new ArrayList<>(notSender(sent, by));
        reasons.addAll(known(sent, Set.of(number)));
        if (reason.isBlank() || reason.length() > LONGEST_TEXT) {
            reasons.add(Reason.of("settlement.refused.disputeReason", LONGEST_TEXT));
        }
        return Decision.unless(reasons, () -> replace(sent, number, new Standing.Disputed(by, today, reason.strip())));
    }

    /** Agrees the rest and leaves disputed lines for the next month, so that one line does not hold up the payment. */
    public static Decision<Basis> leaveOutDisputed(Basis basis, PersonId by, Terms terms, LocalDate today) {
        if (!(basis instanceof Basis.Sent sent)) {
            return Decision.refused(Reason.of("settlement.refused.notWithBuyer"));
        }
        var reasons = new ArrayList<>(notSender(sent, by));
        var disputed = sent.lines().stream()
                .filter(l -> l.standing() instanceof Standing.Disputed)
                .toList();
        var rest = sent.lines().stream()
                .filter(l -> l.standing() instanceof Standing.Agreed)
                .toList();
        if (disputed.isEmpty()) {
            reasons.add(Reason.of("settlement.refused.nothingDisputed"));
        }
        if (disputed.size() + rest.size() < sent.lines().size()) {
            reasons.add(
                    Reason.of("settlement.refused.linesWaiting", sent.lines().size() - disputed.size() - rest.size()));
        }
        return Decision.unless(reasons, () -> agreed(sent, rest, disputed, by, terms, today));
    }

    static Basis.Sent replace(Basis.Sent sent, int number, Standing standing) {
        return map(sent, l -> l.number() == number ? l.with(standing) : l);
    }

    private static Basis.Sent map(Basis.Sent sent, UnaryOperator<StandingLine> change) {
        return new Basis.Sent(
                sent.month(),
                sent.revision(),
                sent.sender(),
                sent.sentOn(),
                sent.answerBy(),
                sent.lines().stream().map(change).toList());
    }

    private static Basis closedIfComplete(Basis.Sent sent, PersonId by, Terms terms, LocalDate today) {
        boolean complete = sent.lines().stream().allMatch(l -> l.standing() instanceof Standing.Agreed);
        return complete ? agreed(sent, sent.lines(), List.of(), by, terms, today) : sent;
    }

    private static Basis agreed(
            Basis.Sent sent,
            List<StandingLine> lines,
            List<StandingLine> leftOut,
            PersonId by,
            Terms terms,
            LocalDate today) {
        return new Basis.Agreed(
                sent.month(),
                sent.revision(),
                sent.sender(),
                by,
                today,
                today.plusDays(terms.creditDays()),
                lines,
                leftOut);
    }

    private static List<Reason> notSender(Basis.Sent sent, PersonId by) {
        return sent.sender().equals(by) ? List.of(Reason.of("settlement.refused.ownBasis")) : List.of();
    }

    private static List<Reason> known(Basis.Sent sent, Set<Integer> numbers) {
        var there = sent.lines().stream().map(StandingLine::number).collect(Collectors.toSet());
        return numbers.stream()
                .filter(n -> !there.contains(n))
                .sorted()
                .map(n -> Reason.of("settlement.refused.unknownLine", n))
                .toList();
    }
}
