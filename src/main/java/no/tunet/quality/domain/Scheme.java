package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.List;

/** Which standards the scheme asks for, from a day. */
public record Scheme(LocalDate validFrom, List<String> standards, String source) {
    public Scheme {
        standards = List.copyOf(standards);
    }
}
