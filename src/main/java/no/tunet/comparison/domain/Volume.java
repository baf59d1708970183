package no.tunet.comparison.domain;

/** How much service: people, half-days a week for each of them, and weeks in a year. Refuses anything below one. */
public record Volume(int people, int halfDaysPerWeek, int weeksPerYear) {
    public static final int HALF_DAYS_IN_A_DAY = 2;

    public Volume {
        if (people < 1 || halfDaysPerWeek < 1 || weeksPerYear < 1 || weeksPerYear > 53) {
            throw new IllegalArgumentException("people, half-days a week and weeks a year are at least one");
        }
    }

    /** Half-days offered in a year, all people together. */
    public long halfDays() {
        return (long) people * halfDaysPerWeek * weeksPerYear;
    }
}
