package no.tunet.directory.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import no.tunet.directory.Answer;
import no.tunet.directory.domain.InquiryState.Answered;
import no.tunet.directory.domain.InquiryState.ClosedSilently;
import no.tunet.directory.domain.InquiryState.Sent;
import no.tunet.directory.domain.InquiryState.Withdrawn;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** A question from a buyer to a farm whether it can take on a need, with the day an answer is wanted by. */
public record Inquiry(LocalDate sentOn, LocalDate replyBy, InquiryState state) {
    /** Whom the next move is up to. */
    public enum WaitingFor {
        FARM,
        BUYER,
        NOBODY
    }

    /** The day something last happened. */
    public LocalDate lastMovedOn() {
        return switch (state) {
            case Sent() -> sentOn;
            case Answered(var on, var answer, var text) -> on;
            case ClosedSilently(var on) -> on;
            case Withdrawn(var on, var reason) -> on;
        };
    }

    public long daysSinceMovement(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(lastMovedOn(), today));
    }

    public WaitingFor waitingFor() {
        return switch (state) {
            case Sent() -> WaitingFor.FARM;
            case Answered(var on, var answer, var text) -> answer == Answer.NO ? WaitingFor.NOBODY : WaitingFor.BUYER;
            case ClosedSilently(var on) -> WaitingFor.NOBODY;
            case Withdrawn(var on, var reason) -> WaitingFor.NOBODY;
        };
    }

    /** True when the job may close it: the whole reply date has passed. */
    public boolean silentOn(LocalDate today) {
        return state instanceof Sent && today.isAfter(replyBy);
    }

    public Decision<Inquiry> decide(InquiryCommand command, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (!InquiryTransition.allowed(state.kind(), InquiryTransition.Verb.of(command))) {
            reasons.add(Reason.of("directory.reason.inquiry-" + state.kind(), lastMovedOn()));
        }
        switch (command) {
            case InquiryCommand.Reply(var answer, var text) -> {
                if (answer != Answer.YES && text.isBlank()) {
                    reasons.add(Reason.of("directory.reason.answer-text-missing"));
                }
            }
            case InquiryCommand.CloseSilently close -> {
                if (!today.isAfter(replyBy)) {
                    reasons.add(Reason.of("directory.reason.reply-date-not-passed", replyBy));
                }
            }
            case InquiryCommand.Withdraw(var reason) -> {
                if (reason.isBlank()) {
                    reasons.add(Reason.of("directory.reason.why-missing"));
                }
            }
        }
        return Decision.unless(reasons, () -> new Inquiry(sentOn, replyBy, after(command, today)));
    }

    private static InquiryState after(InquiryCommand command, LocalDate today) {
        return switch (command) {
            case InquiryCommand.Reply(var answer, var text) -> new Answered(today, answer, text.strip());
            case InquiryCommand.CloseSilently close -> new ClosedSilently(today);
            case InquiryCommand.Withdraw(var reason) -> new Withdrawn(today, reason.strip());
        };
    }

    /** What speaks against sending to these offers; {@code alreadyAsked} are those with an open inquiry about the same need. */
    public static <T> List<Reason> sending(
            Collection<T> offers, Collection<T> alreadyAsked, LocalDate replyBy, InquiryTerms terms, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (offers.isEmpty()) {
            reasons.add(Reason.of("directory.reason.no-offer-chosen"));
        }
        if (new HashSet<>(offers).size() > terms.mostFarms()) {
            reasons.add(Reason.of("directory.reason.too-many-offers", terms.mostFarms(), new HashSet<>(offers).size()));
        }
        long again =
                new HashSet<>(offers).stream().filter(alreadyAsked::contains).count();
        if (again > 0) {
            reasons.add(Reason.of("directory.reason.already-asked", again));
        }
        if (replyBy.isBefore(today.plusDays(terms.fewestReplyDays()))) {
            reasons.add(Reason.of("directory.reason.reply-too-soon", today.plusDays(terms.fewestReplyDays())));
        }
        if (replyBy.isAfter(today.plusDays(terms.mostReplyDays()))) {
            reasons.add(Reason.of("directory.reason.reply-too-late", today.plusDays(terms.mostReplyDays())));
        }
        return reasons;
    }
}
