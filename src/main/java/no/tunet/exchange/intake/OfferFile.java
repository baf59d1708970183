package no.tunet.exchange.intake;

import java.util.List;
import no.tunet.kernel.Reason;

/** What a file held. */
sealed interface OfferFile {
    /** Files larger than this are not a farm’s offers. */
    int LARGEST = 5 * 1024 * 1024;

    int MOST_ROWS = 1000;

    record Rows(List<RawRow> rows) implements OfferFile {}

    record Unreadable(Reason why) implements OfferFile {}

    static Unreadable unreadable(String why, Object... parameters) {
        return new Unreadable(Reason.of("exchange.reason." + why, parameters));
    }
}
