package no.tunet.comparison;

import no.tunet.comparison.domain.Basis;

/** What an amount is stated for, as a choice in forms and a word in tables. */
public enum BasisKind {
    HALF_DAY_OFFERED,
    HALF_DAY_ATTENDED,
    PERSON_YEAR,
    FIXED,
    YEAR_TOTAL,
    ONCE;

    public static BasisKind of(Basis basis) {
        return switch (basis) {
            case Basis.FixedPerYear f -> FIXED;
            case Basis.YearTotalFor y -> YEAR_TOTAL;
            case Basis.PerPersonAndYear p -> PERSON_YEAR;
            case Basis.PerHalfDayOffered p -> HALF_DAY_OFFERED;
            case Basis.PerHalfDayAttended p -> HALF_DAY_ATTENDED;
            case Basis.OnceSpreadOver o -> ONCE;
        };
    }
}
