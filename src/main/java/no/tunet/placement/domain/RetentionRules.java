package no.tunet.placement.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;

/** When each kind of record about a participant goes. Rows are read from the top; the municipality may replace them (arkivforskrifta § 3). */
public record RetentionRules(List<Row> rows) {

    /** The kinds of record that hold something about a person. */
    public enum RetainedRecord {
        PARTICIPANT_FILE,
        INFORMATION_SHEET,
        CERTIFICATE_STATUS,
        CONSENT
    }

    /** One rule; empty sets mean "any", and an empty time means for ever. */
    public record Row(
            RetainedRecord kind, Set<LegalBasis> bases, Set<TargetGroup> groups, Optional<Period> keep, String ground) {
        boolean fits(RetainedRecord asked, Optional<LegalBasis> basis, Optional<TargetGroup> group) {
            return kind == asked
                    && (bases.isEmpty() || basis.filter(bases::contains).isPresent())
                    && (groups.isEmpty() || group.filter(groups::contains).isPresent());
        }
    }

    public RetentionRules {
        rows = List.copyOf(rows);
    }

    /** The starting values: bevaringsforskrifta §§ 40, 52, 58 and 62 keep for ever; the numbers of years are set values. */
    public static RetentionRules known() {
        Set<LegalBasis> anyBasis = Set.of();
        Set<TargetGroup> anyGroup = Set.of();
        return new RetentionRules(List.of(
                new Row(
                        RetainedRecord.PARTICIPANT_FILE,
                        Set.of(LegalBasis.ADAPTED_TEACHING),
                        anyGroup,
                        Optional.empty(),
                        "school"),
                new Row(
                        RetainedRecord.PARTICIPANT_FILE,
                        Set.of(LegalBasis.CHILD_WELFARE),
                        anyGroup,
                        Optional.empty(),
                        "childWelfare"),
                new Row(
                        RetainedRecord.PARTICIPANT_FILE,
                        Set.of(LegalBasis.SOCIAL_SERVICES),
                        anyGroup,
                        Optional.empty(),
                        "social"),
                new Row(
                        RetainedRecord.PARTICIPANT_FILE,
                        anyBasis,
                        Set.of(TargetGroup.SUBSTANCE_USE, TargetGroup.MENTAL_HEALTH),
                        Optional.empty(),
                        "psychosocial"),
                new Row(RetainedRecord.PARTICIPANT_FILE, anyBasis, anyGroup, Optional.of(Period.ofYears(10)), "care"),
                new Row(RetainedRecord.INFORMATION_SHEET, anyBasis, anyGroup, Optional.of(Period.ZERO), "sheet"),
                new Row(
                        RetainedRecord.CERTIFICATE_STATUS,
                        anyBasis,
                        anyGroup,
                        Optional.of(Period.ofMonths(6)),
                        "certificate"),
                new Row(RetainedRecord.CONSENT, anyBasis, anyGroup, Optional.of(Period.ofYears(3)), "consent")));
    }

    /** The fate of a record whose use ended on a day, or has not ended. */
    public Retention of(
            RetainedRecord kind,
            Optional<LegalBasis> basis,
            Optional<TargetGroup> group,
            Optional<LocalDate> useEndedOn) {
        Row row = rowOf(kind, basis, group);
        if (row.keep().isEmpty()) {
            return new Retention.Preserve(row.ground());
        }
        return useEndedOn
                .<Retention>map(
                        end -> new Retention.DeleteOn(end.plus(row.keep().get()).plusDays(1), row.ground()))
                .orElseGet(() -> new Retention.InUse(row.ground()));
    }

    /** The rule for a kind of record. Every kind has one. */
    public Row rowOf(RetainedRecord kind, Optional<LegalBasis> basis, Optional<TargetGroup> group) {
        return rows.stream()
                .filter(candidate -> candidate.fits(kind, basis, group))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every kind of record has a retention rule: " + kind));
    }

    /** Deleting is a disposal: it is due, nothing holds it back, and somebody has said why. */
    public static Decision<LocalDate> dispose(Retention retention, boolean hold, String reason, LocalDate today) {
        var reasons = new java.util.ArrayList<Reason>();
        switch (retention) {
            case Retention.Preserve kept -> reasons.add(Reason.of("placement.retention.preserved"));
            case Retention.InUse used -> reasons.add(Reason.of("placement.retention.inUse"));
            case Retention.DeleteOn due -> {
                if (due.on().isAfter(today)) {
                    reasons.add(Reason.of("placement.retention.tooEarly", due.on()));
                }
            }
        }
        if (hold) {
            reasons.add(Reason.of("placement.retention.held"));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.of("placement.retention.reasonMissing"));
        }
        return Decision.unless(reasons, () -> today);
    }
}
