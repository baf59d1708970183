package no.tunet.directory;

import java.util.Optional;

/** What a farm tells about itself: producer number, address, web site, a day on the farm, how to get there. */
public record FarmText(
        Optional<String> producerNumber, String address, Optional<String> website, String about, String arrival) {
    public static final FarmText EMPTY = new FarmText(Optional.empty(), "", Optional.empty(), "", "");
}
