package no.tunet.directory;

import java.time.LocalDate;

/** The day an offer was last looked at and found right, and by whom. */
public record Checked(LocalDate on, Checker by) {
    /** True when it was looked at within so many days. */
    public boolean freshOn(LocalDate today, int freshDays) {
        return !on.plusDays(freshDays).isBefore(today);
    }
}
