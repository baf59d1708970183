package no.tunet.placement.domain;

import static no.tunet.placement.domain.LegalBasis.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;

/** The legal bases as dated rows; a question about a day gets the row of that day or nothing. */
public record LegalBasisRules(List<LegalBasisRule> rows) {
    private static final LocalDate HEALTH_ACT = LocalDate.of(2012, 1, 1);
    private static final LocalDate EDUCATION_ACT_1998 = LocalDate.of(1999, 8, 1);
    private static final LocalDate EDUCATION_ACT_2023 = LocalDate.of(2024, 8, 1);
    private static final LocalDate CHILD_WELFARE_ACT_1992 = LocalDate.of(1993, 1, 1);
    private static final LocalDate CHILD_WELFARE_ACT_2021 = LocalDate.of(2023, 1, 1);
    private static final LocalDate SOCIAL_SERVICES_ACT = LocalDate.of(2010, 1, 1);
    private static final LocalDate MEASURES_REGULATION = LocalDate.of(2016, 1, 1);

    /** Two weeks: services under hol § 3-2 (1) no 6 a-c and § 3-6 expected to last longer need a decision (pbrl § 2-7). */
    private static final DecisionDuty OVER_TWO_WEEKS = new DecisionDuty.WhenLongerThan(14);

    private static final DecisionDuty ALWAYS = new DecisionDuty.Always();
    private static final DecisionDuty NEVER = new DecisionDuty.Never();

    public LegalBasisRules {
        rows = List.copyOf(rows);
    }

    public Optional<LegalBasisRule> on(LegalBasis basis, LocalDate day) {
        return rows.stream()
                .filter(row -> row.basis() == basis && row.inForce().contains(day))
                .findFirst();
    }

    public List<LegalBasisRule> inForceOn(LocalDate day) {
        return rows.stream().filter(row -> row.inForce().contains(day)).toList();
    }

    /** The rows as we know them; the decision duty is pbrl § 2-7, the certificate hol § 5-4 or oppl. § 17-11, the teacher oppl. § 17-6. */
    public static LegalBasisRules known() {
        return new LegalBasisRules(List.of(
                care(SUPPORT_CONTACT, "hol § 3-2 (1) nr. 6 b", OVER_TWO_WEEKS),
                care(RESPITE, "hol § 3-6", OVER_TWO_WEEKS),
                care(DAY_ACTIVITY_DEMENTIA, "hol § 3-2 (1) nr. 7", NEVER),
                care(REHABILITATION, "hol § 3-2 (1) nr. 5", NEVER),
                care(LOW_THRESHOLD, "hol § 3-1", NEVER),
                school(
                        "opplæringslova 1998 § 5-1",
                        new Period(EDUCATION_ACT_1998, EDUCATION_ACT_2023.minusDays(1)),
                        false),
                school("opplæringslova § 11-6", Period.from(EDUCATION_ACT_2023), true),
                other(
                        CHILD_WELFARE,
                        "barnevernloven 1992 § 4-4",
                        new Period(CHILD_WELFARE_ACT_1992, CHILD_WELFARE_ACT_2021.minusDays(1)),
                        ALWAYS,
                        true),
                other(CHILD_WELFARE, "barnevernsloven § 3-1", Period.from(CHILD_WELFARE_ACT_2021), ALWAYS, true),
                other(SOCIAL_SERVICES, "sosialtjenesteloven § 29", Period.from(SOCIAL_SERVICES_ACT), ALWAYS, false),
                other(WORK_TRAINING, "tiltaksforskriften § 3-4", Period.from(MEASURES_REGULATION), NEVER, false)));
    }

    private static LegalBasisRule care(LegalBasis basis, String paragraph, DecisionDuty duty) {
        return new LegalBasisRule(basis, paragraph, Period.from(HEALTH_ACT), duty, false, false, true, true);
    }

    private static LegalBasisRule school(String paragraph, Period inForce, boolean verified) {
        return new LegalBasisRule(ADAPTED_TEACHING, paragraph, inForce, ALWAYS, true, true, true, verified);
    }

    private static LegalBasisRule other(
            LegalBasis basis, String paragraph, Period inForce, DecisionDuty duty, boolean certificate) {
        return new LegalBasisRule(basis, paragraph, inForce, duty, false, false, certificate, false);
    }
}
