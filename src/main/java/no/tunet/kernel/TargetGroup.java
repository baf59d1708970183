package no.tunet.kernel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whom a service is for. Version 1 is the fourteen categories of the 2013 survey (table 5.2); version 2, in force from the call of 2020, adds
 * integration.
 */
public enum TargetGroup {
    SCHOOL(1),
    MENTAL_HEALTH(1),
    KINDERGARTEN(1),
    ELDERLY_DEMENTIA(1),
    LEISURE_YOUTH(1),
    INTELLECTUAL_DISABILITY(1),
    PHYSICAL_DISABILITY(1),
    WORK_TRAINING_NAV(1),
    SUBSTANCE_USE(1),
    AFTER_SCHOOL(1),
    WORK_TRAINING_OTHER(1),
    CORRECTIONAL(1),
    ADULT_EDUCATION(1),
    OTHER(1),
    INTEGRATION(2);

    private static final LocalDate VERSION_2_FROM = LocalDate.of(2020, 7, 1);

    private final int sinceVersion;

    TargetGroup(int sinceVersion) {
        this.sinceVersion = sinceVersion;
    }

    public int sinceVersion() {
        return sinceVersion;
    }

    /** The groups that may be chosen on a day. */
    public static List<TargetGroup> validOn(LocalDate day) {
        int version = day.isBefore(VERSION_2_FROM) ? 1 : 2;
        return Arrays.stream(values()).filter(g -> g.sinceVersion <= version).toList();
    }
}
