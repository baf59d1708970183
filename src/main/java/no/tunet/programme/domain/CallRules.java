package no.tunet.programme.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** When a call may be published, amended and closed. Source: equal treatment of applicants; what was promised is not taken back. */
public final class CallRules {
    private CallRules() {}

    public static Decision<CallState> decide(CallState state, CallTerms terms, CallCommand command, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return switch (command) {
            case CallCommand.Publish publish ->
                switch (state) {
                    case CallState.Draft draft -> Decision.unless(faults(terms, now), () -> new CallState.Open(today));
                    case CallState.Open open -> Decision.refused(Reason.of("programme.call.already-open"));
                    case CallState.Closed closed ->
                        Decision.refused(Reason.of("programme.call.is-closed", closed.on()));
                };
            case CallCommand.Amend(CallTerms next, String reason) ->
                switch (state) {
                    case CallState.Draft draft -> Decision.accepted(draft);
                    case CallState.Open open -> Decision.unless(amendment(terms, next, reason, now), () -> open);
                    case CallState.Closed closed ->
                        Decision.refused(Reason.of("programme.call.is-closed", closed.on()));
                };
            case CallCommand.Close(String reason) ->
                switch (state) {
                    case CallState.Draft draft -> Decision.refused(Reason.of("programme.call.not-published"));
                    case CallState.Open open ->
                        reason.isBlank()
                                ? Decision.refused(Reason.of("programme.call.reason-missing"))
                                : Decision.accepted(new CallState.Closed(open.since(), today, reason));
                    case CallState.Closed closed ->
                        Decision.refused(Reason.of("programme.call.is-closed", closed.on()));
                };
        };
    }

    /** What stops terms from being published. */
    public static List<Reason> faults(CallTerms terms, ZonedDateTime now) {
        var faults = new ArrayList<Reason>();
        if (!terms.deadline().isInTime(now.toInstant())) {
            faults.add(Reason.of(
                    "programme.call.deadline-passed",
                    terms.deadline().lastSecond().toLocalDate()));
        }
        if (terms.decisionBy().isBefore(terms.deadline().lastSecond().toLocalDate())) {
            faults.add(Reason.of(
                    "programme.call.decision-before",
                    terms.decisionBy(),
                    terms.deadline().lastSecond().toLocalDate()));
        }
        if (terms.cap().compareTo(terms.frame()) > 0) {
            faults.add(Reason.of("programme.call.cap-over-frame", terms.cap(), terms.frame()));
        }
        if (terms.areas().isEmpty()) {
            faults.add(Reason.of("programme.call.no-area"));
        }
        if (terms.applicants().isEmpty()) {
            faults.add(Reason.of("programme.call.no-applicant"));
        }
        return List.copyOf(faults);
    }

    private static List<Reason> amendment(CallTerms before, CallTerms after, String reason, ZonedDateTime now) {
        var faults = new ArrayList<>(faults(after, now));
        if (reason.isBlank()) {
            faults.add(Reason.of("programme.call.reason-missing"));
        }
        if (!before.deadline().isInTime(now.toInstant())) {
            faults.add(Reason.of(
                    "programme.call.too-late-to-amend",
                    before.deadline().lastSecond().toLocalDate()));
        }
        before.areas().stream()
                .filter(area -> after.area(area.code()).map(ServiceArea::pilots).orElse(0) < area.pilots())
                .forEach(area -> faults.add(
                        Reason.of("programme.call.area-fewer", area.name().nb(), area.pilots())));
        if (after.deadline().closesAt().isBefore(before.deadline().closesAt())) {
            faults.add(Reason.of(
                    "programme.call.deadline-earlier",
                    before.deadline().lastSecond().toLocalDate()));
        }
        return List.copyOf(faults);
    }
}
