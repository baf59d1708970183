package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** All decisions about one farm's approval in the order they have effect, and the days it rests by itself. Refuses steps out of order. */
public record Course(List<Step> steps, List<Hold> holds) {
    public static final Course EMPTY = new Course(List.of());

    public Course(List<Step> steps) {
        this(steps, List.of());
    }

    public Course {
        steps = List.copyOf(steps);
        holds = List.copyOf(holds);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).on().isBefore(steps.get(i - 1).on())) {
                throw new IllegalArgumentException("steps stand in the order they have effect");
            }
        }
    }

    /** What holds on a day: what was decided, unless the approval rests by itself. */
    public Standing on(LocalDate day) {
        Standing decided = decided(day);
        return decided instanceof Standing.Open(var validity)
                ? holds.stream()
                        .filter(hold -> hold.contains(day))
                        .min(Comparator.comparing(Hold::from))
                        .<Standing>map(hold -> new Standing.Suspended(hold.from(), "", validity))
                        .orElse(decided)
                : decided;
    }

    private Standing decided(LocalDate day) {
        Standing standing = new Standing.None();
        for (Step step : steps) {
            if (step.on().isAfter(day)) {
                break;
            }
            standing = after(lapsedBy(standing, step.on()), step);
        }
        return lapsedBy(standing, day);
    }

    /** Adds a decision, or says everything that speaks against it. */
    public Decision<Course> decide(ApprovalCommand command, ApprovalTerms terms, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        Step step = command.asStep();
        last().filter(last -> step.on().isBefore(last.on()))
                .ifPresent(last -> reasons.add(Reason.of("approval.reason.before-latest", last.on())));
        if (reasons.isEmpty()) {
            StandingKind before = decided(step.on()).kind();
            if (!Transition.allowed(before.phase(), command.event())) {
                reasons.add(Reason.of("approval.reason.not-now." + before, step.on()));
            }
        }
        reasons.addAll(ownRules(command, terms, today));
        return Decision.unless(reasons, () -> plus(step));
    }

    public Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    private Course plus(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Course(all, holds);
    }

    private static List<Reason> ownRules(ApprovalCommand command, ApprovalTerms terms, LocalDate today) {
        return switch (command) {
            case ApprovalCommand.Open(var validity) -> ofValidity(validity, terms, today);
            case ApprovalCommand.Suspend(var from, var reason) -> ofChange(from, reason, today);
            case ApprovalCommand.Resume(var from, var reason) -> ofChange(from, reason, today);
            case ApprovalCommand.End(var on, var reason) -> ofChange(on, reason, today);
        };
    }

    private static List<Reason> ofValidity(Period validity, ApprovalTerms terms, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (validity.to().isBefore(today)) {
            reasons.add(Reason.of("approval.reason.validity-over", validity.to()));
        }
        if (validity.to().isAfter(terms.standardFrom(validity.from()).to())) {
            reasons.add(Reason.of("approval.reason.too-long", terms.validityMonths()));
        }
        return reasons;
    }

    /** Nobody can have been told in the past, and nobody loses or regains an approval without a reason. */
    private static List<Reason> ofChange(LocalDate on, String reason, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (on.isBefore(today)) {
            reasons.add(Reason.of("approval.reason.in-the-past", today));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.of("approval.reason.why-missing"));
        }
        return reasons;
    }

    private static Standing after(Standing before, Step step) {
        return switch (step) {
            case Step.Opened(var validity) -> new Standing.Open(validity);
            case Step.Suspended(var on, var reason) -> new Standing.Suspended(on, reason, validityOf(before));
            case Step.Resumed(var on, var reason) -> new Standing.Open(validityOf(before));
            case Step.Ended(var on, var reason) -> new Standing.Ended(on, reason);
        };
    }

    private static Period validityOf(Standing standing) {
        return switch (standing) {
            case Standing.Open(var validity) -> validity;
            case Standing.Suspended(var since, var reason, var validity) -> validity;
            case Standing.None none -> throw noValidity();
            case Standing.Ended ended -> throw noValidity();
            case Standing.Lapsed lapsed -> throw noValidity();
        };
    }

    private static IllegalStateException noValidity() {
        return new IllegalStateException("only an open or suspended approval has a validity");
    }

    private static Standing lapsedBy(Standing standing, LocalDate day) {
        return switch (standing) {
            case Standing.Open(var validity) when day.isAfter(validity.to()) -> lapsed(validity);
            case Standing.Suspended(var since, var reason, var validity)
            when day.isAfter(validity.to()) -> lapsed(validity);
            case Standing.None none -> none;
            case Standing.Open open -> open;
            case Standing.Suspended suspended -> suspended;
            case Standing.Ended ended -> ended;
            case Standing.Lapsed lapsed -> lapsed;
        };
    }

    private static Standing lapsed(Period validity) {
        return new Standing.Lapsed(validity.to().plusDays(1));
    }
}
