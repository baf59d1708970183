package no.tunet.directory.visit;

import java.util.List;
import no.tunet.directory.FarmShowing;

/** What a farm writes for its own page: how a day goes, who meets you, and what everybody may see. */
public record Welcome(String day, List<Host> hosts, FarmShowing showing) {
    /** More than this is not read. */
    public static final int MOST_HOSTS = 4;
}
