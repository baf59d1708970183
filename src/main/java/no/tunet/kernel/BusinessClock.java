package no.tunet.kernel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The date and time that rules go by (Europe/Oslo); demonstration data may hold the date still and move it forward. Sessions and logs use real time. */
public interface BusinessClock {
    ZoneId OSLO = ZoneId.of("Europe/Oslo");

    LocalDate today();

    /** This moment in Norway, for limits to the second: on a held date it is that date at the real time of day. */
    ZonedDateTime now();
}
