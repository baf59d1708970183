package no.tunet.directory;

import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A fully told offer for tests. */
public final class Told {
    public static final OfferDetails FULLY = new OfferDetails(
            "Ikke skole og ikke behandling.",
            "Deg som liker å være ute.",
            "Deg som er redd for hunder.",
            "Vi er to voksne, en av oss er hjelpepleier.",
            "Buss 12 stopper ved veien.",
            Map.of(Month.APRIL, "Lammingen", Month.SEPTEMBER, "Sauene kommer hjem"),
            Optional.of(new OfferDetails.GroupSize(3, 6)),
            Optional.of(3),
            Set.of(AccessFact.FIRM_GROUND, AccessFact.GUIDE_DOG_WELCOME),
            Set.of(AccessFact.HEARING_LOOP),
            "Stien til fjøset er bratt.");

    private Told() {}
}
