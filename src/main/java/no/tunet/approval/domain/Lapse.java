package no.tunet.approval.domain;

import java.time.LocalDate;

/** Something of a farm that counts to and with a day: what it is, by the name of a paper or of one of the three audits and decisions. */
public record Lapse(String what, LocalDate lastDay) {
    public static final String VALIDITY = "VALIDITY";
    public static final String SELF_AUDIT = "SELF_AUDIT";
    public static final String AUDIT = "AUDIT";
}
