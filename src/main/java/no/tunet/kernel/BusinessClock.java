package no.tunet.kernel;

import java.time.LocalDate;
import java.time.ZoneId;

/** The date that rules go by (Europe/Oslo); demonstration data may hold it still and move it forward. Sessions and logs use real time. */
public interface BusinessClock {
    ZoneId OSLO = ZoneId.of("Europe/Oslo");

    LocalDate today();
}
