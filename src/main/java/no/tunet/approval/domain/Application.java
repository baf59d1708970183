package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** What was done with one application, in order; none yet while it is a draft. */
public record Application(List<ApplicationStep> steps) {
    public static final Application DRAFT = new Application(List.of());

    public Application {
        steps = List.copyOf(steps);
    }

    /** Where the application alone leads; a question nobody answers closes it. Audits and decisions lead on from there. */
    public Phase phase(DayNumbers days, LocalDate today) {
        Phase phase = Phase.START;
        for (ApplicationStep step : steps) {
            phase = Transition.next(phase, step.event())
                    .orElseThrow(() -> new IllegalStateException("a step the table does not know: " + step.event()));
        }
        if (last().orElse(null) instanceof ApplicationStep.Asked(var on, var question)
                && today.isAfter(on.plusDays(days.answer()))) {
            phase = Transition.next(phase, PathEvent.SILENCE).orElseThrow();
        }
        return phase;
    }

    /** Sent, and neither refused, taken back nor closed by silence. */
    public boolean isOpen(DayNumbers days, LocalDate today) {
        return switch (phase(days, today)) {
            case REGISTERED, NEEDS_INFO, SELF_AUDIT -> true;
            case START,
                    EXTERNAL_AUDIT,
                    CORRECTING,
                    FOLLOW_UP,
                    READY,
                    APPROVED,
                    OVERDUE,
                    SUSPENDED,
                    LAPSED,
                    REFUSED,
                    WITHDRAWN,
                    CLOSED -> false;
        };
    }

    /** Adds a step, or says everything that speaks against it; {@code phase} is where the farm stands with audits counted in. */
    public Decision<Application> decide(ApplicationStep step, Phase phase) {
        var reasons = new ArrayList<Reason>();
        if (!Transition.allowed(phase, step.event())) {
            reasons.add(Reason.of("approval.reason.not-in." + step.event()));
        }
        reasons.addAll(wordless(step));
        return Decision.unless(reasons, () -> plus(step));
    }

    public Optional<ApplicationStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The day it was first sent. */
    public Optional<LocalDate> sentOn() {
        return steps.stream().findFirst().map(ApplicationStep::on);
    }

    private Application plus(ApplicationStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Application(all);
    }

    private static List<Reason> wordless(ApplicationStep step) {
        boolean blank = switch (step) {
            case ApplicationStep.Asked(var on, var question) -> question.isBlank();
            case ApplicationStep.Answered(var on, var answer) -> answer.isBlank();
            case ApplicationStep.Refused(var on, var failed, var why) -> why.isBlank();
            case ApplicationStep.Submitted submitted -> false;
            case ApplicationStep.Accepted accepted -> false;
            case ApplicationStep.Withdrawn withdrawn -> false;
        };
        return blank ? List.of(Reason.of("approval.reason.words-missing")) : List.of();
    }
}
