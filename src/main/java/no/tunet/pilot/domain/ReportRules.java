package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/**
 * How a report moves: fixed when every part has words and facts are drawn, delivered once, answered once; who returns it says why. Source: the call
 * (reporting to the funder) and the plan's own reporting marks.
 */
public final class ReportRules {
    private ReportRules() {}

    public static Decision<ReportState> decide(ReportState state, ReportCommand command, LocalDate today) {
        return switch (command) {
            case ReportCommand.Freeze freeze ->
                state instanceof ReportState.Draft
                        ? Decision.unless(
                                refusals(freeze.words(), freeze.facts(), freeze.until(), today),
                                () -> new ReportState.Frozen(today))
                        : Decision.refused(Reason.of("pilot.report.stale"));
            case ReportCommand.Deliver(boolean funderKnown) -> delivered(state, funderKnown, today);
            case ReportCommand.Accept(String words) ->
                state instanceof ReportState.Delivered(var frozen, var on)
                        ? Decision.accepted(new ReportState.Accepted(frozen, on, today, words))
                        : notToAnswer(state);
            case ReportCommand.Return(String reasons) ->
                state instanceof ReportState.Delivered(var frozen, var on)
                        ? Decision.unless(
                                reasons.isBlank() ? List.of(Reason.of("pilot.report.returnWhy")) : List.of(),
                                () -> new ReportState.Returned(frozen, on, today, reasons))
                        : notToAnswer(state);
        };
    }

    private static Decision<ReportState> delivered(ReportState state, boolean funderKnown, LocalDate today) {
        return switch (state) {
            case ReportState.Draft draft -> Decision.refused(Reason.of("pilot.report.notFrozen"));
            case ReportState.Frozen(var frozen) ->
                Decision.unless(
                        funderKnown ? List.of() : List.of(Reason.of("pilot.report.noFunder")),
                        () -> new ReportState.Delivered(frozen, today));
            case ReportState.Delivered(var frozen, var on) -> already(on);
            case ReportState.Accepted(var frozen, var on, var answered, var words) -> already(on);
            case ReportState.Returned(var frozen, var on, var answered, var reasons) -> already(on);
        };
    }

    private static Decision<ReportState> already(LocalDate on) {
        return Decision.refused(Reason.of("pilot.report.delivered.already", on));
    }

    private static Decision<ReportState> notToAnswer(ReportState state) {
        return switch (state) {
            case ReportState.Accepted(var frozen, var delivered, var on, var words) ->
                Decision.refused(Reason.of("pilot.report.answered.already", on));
            case ReportState.Returned(var frozen, var delivered, var on, var reasons) ->
                Decision.refused(Reason.of("pilot.report.answered.already", on));
            case ReportState.Draft draft -> Decision.refused(Reason.of("pilot.report.notDelivered"));
            case ReportState.Frozen frozen -> Decision.refused(Reason.of("pilot.report.notDelivered"));
            case ReportState.Delivered delivered -> Decision.refused(Reason.of("pilot.report.notDelivered"));
        };
    }

    /** What stops a report from being drawn up: the project is closed, the day has not been or lies before it, or another one is open. */
    public static List<Reason> drafting(
            LocalDate until, LocalDate start, Optional<LocalDate> closedOn, Optional<Integer> open, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        closedOn.ifPresent(on -> reasons.add(Reason.of("pilot.report.closed", on)));
        if (until.isAfter(today)) {
            reasons.add(Reason.of("pilot.report.future", until, today));
        }
        if (until.isBefore(start)) {
            reasons.add(Reason.of("pilot.report.early", until, start));
        }
        open.ifPresent(number -> reasons.add(Reason.of("pilot.report.open", number)));
        return List.copyOf(reasons);
    }

    static List<Reason> refusals(Map<ReportSection, String> words, int facts, LocalDate until, LocalDate today) {
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
