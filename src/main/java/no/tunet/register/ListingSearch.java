package no.tunet.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.register.domain.Answer;
import no.tunet.register.domain.Listing;
import no.tunet.register.domain.Question;

/** Finds listings of the public register. Everything that searches goes through here, whatever stands behind it. Needs a transaction. */
public interface ListingSearch {
    /** One page of what answers the question on a day, what every choice would leave, and what to try when there is nothing. */
    Answer ask(Question question, LocalDate today, int offset, int limit);

    /** The listings with these ids that are in the register, by id. */
    Map<UUID, Listing> listings(Collection<UUID> offers);

    /** The names of the municipalities that have listings, by code. */
    Map<String, String> municipalities();

    /** A point in the middle of a municipality's listings. */
    Optional<Point> middleOf(String municipality);

    /** Degrees north and east. */
    record Point(double north, double east) {}
}
