package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** A farm's way to its approval on one day: everything that is known, and what follows from it by the table of transitions. */
public record Way(Application application, Standing standing, QualityFacts quality, Papers papers, DayNumbers days) {

    public Phase phase(LocalDate today) {
        return switch (standing) {
            case Standing.None none -> applied(today);
            case Standing.Open open -> late(today) ? next(Phase.APPROVED, PathEvent.SELF_AUDIT_LATE) : Phase.APPROVED;
            case Standing.Suspended suspended -> Phase.SUSPENDED;
            case Standing.Ended(var on, var reason) ->
                application.sentOn().filter(sent -> !sent.isBefore(on)).isPresent() ? applied(today) : Phase.WITHDRAWN;
            case Standing.Lapsed lapsed -> Phase.LAPSED;
        };
    }

    /** Everything that is missing for an approval; empty when the body may approve. */
    public List<Reason> missing(LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (isNew() && application.phase(days, today) != Phase.SELF_AUDIT) {
            reasons.add(Reason.of("approval.reason.not-accepted"));
        }
        if (!counts(quality.selfAuditTo(), today)) {
            reasons.add(Reason.of("approval.reason.self-audit"));
        }
        if (!counts(quality.auditTo(), today)) {
            reasons.add(Reason.of("approval.reason.audit"));
        } else if (!quality.passed()) {
            reasons.add(Reason.of("approval.reason.audit-not-passed"));
        }
        if (quality.criticalDeviations() > 0) {
            reasons.add(Reason.of("approval.reason.critical", quality.criticalDeviations()));
        }
        reasons.addAll(papers.missing(today));
        return reasons;
    }

    /** Everything that counts to a day, the soonest first; what has lapsed already stands first. */
    public List<Lapse> lapses(LocalDate today) {
        var lapses = new ArrayList<Lapse>();
        switch (standing) {
            case Standing.Open(var validity) -> lapses.add(new Lapse(Lapse.VALIDITY, validity.to()));
            case Standing.Suspended(var since, var reason, var validity) ->
                lapses.add(new Lapse(Lapse.VALIDITY, validity.to()));
            case Standing.None none -> {}
            case Standing.Ended ended -> {}
            case Standing.Lapsed lapsed -> {}
        }
        quality.selfAuditTo().ifPresent(last -> lapses.add(new Lapse(Lapse.SELF_AUDIT, last)));
        quality.auditTo().ifPresent(last -> lapses.add(new Lapse(Lapse.AUDIT, last)));
        for (PaperKind kind : PaperKind.values()) {
            papers.lastKnownDay(kind, today)
                    .filter(day -> !day.equals(Period.OPEN_END))
                    .ifPresent(day -> lapses.add(new Lapse(kind.name(), day)));
        }
        lapses.sort(Comparator.comparing(Lapse::lastDay));
        return lapses;
    }

    /** The day the approval begins to rest because the self-audit was never signed in time. */
    public Optional<LocalDate> restsForSelfAudit() {
        return quality.selfAuditTo().map(last -> last.plusDays(days.selfAuditGrace() + 1L));
    }

    /** A farm that is in the scheme renews without applying again. */
    private boolean isNew() {
        return switch (standing) {
            case Standing.None none -> true;
            case Standing.Ended ended -> true;
            case Standing.Open open -> false;
            case Standing.Suspended suspended -> false;
            case Standing.Lapsed lapsed -> false;
        };
    }

    private boolean late(LocalDate today) {
        return quality.selfAuditTo().filter(today::isAfter).isPresent();
    }

    private Phase applied(LocalDate today) {
        Phase phase = application.phase(days, today);
        for (PathEvent event : found(today)) {
            phase = Transition.next(phase, event).orElse(phase);
        }
        return phase;
    }

    /** What the audits say, as events in the order they happen. */
    private List<PathEvent> found(LocalDate today) {
        var events = new ArrayList<PathEvent>();
        if (!counts(quality.selfAuditTo(), today)) {
            return events;
        }
        events.add(PathEvent.SELF_AUDIT_SIGNED);
        if (!counts(quality.auditTo(), today) || (!quality.passed() && quality.openDeviations() == 0)) {
            return events;
        }
        if (quality.openDeviations() == 0) {
            events.add(PathEvent.AUDIT_CLEAN);
        } else {
            events.add(PathEvent.AUDIT_WITH_DEVIATIONS);
            if (quality.oldestDeadline().filter(today::isAfter).isPresent()) {
                events.add(PathEvent.DEADLINE_PASSED);
            }
        }
        return events;
    }

    private static boolean counts(Optional<LocalDate> to, LocalDate today) {
        return to.filter(last -> !today.isAfter(last)).isPresent();
    }

    private static Phase next(Phase from, PathEvent on) {
        return Transition.next(from, on).orElseThrow();
    }
}
