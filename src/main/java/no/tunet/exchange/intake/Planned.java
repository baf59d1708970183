package no.tunet.exchange.intake;

import java.util.List;
import no.tunet.directory.NewOffer;
import no.tunet.directory.OfferId;
import no.tunet.kernel.Reason;

/** What one row of a file leads to. */
sealed interface Planned {
    int row();

    String name();

    record New(int row, NewOffer offer) implements Planned {
        @Override
        public String name() {
            return offer.name();
        }
    }

    record Changed(int row, OfferId id, int version, NewOffer offer) implements Planned {
        @Override
        public String name() {
            return offer.name();
        }
    }

    record Same(int row, String name) implements Planned {}

    record Refused(int row, String name, List<Reason> reasons) implements Planned {}
}
