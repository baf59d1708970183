package no.tunet.placement.own;

import java.util.List;
import java.util.Map;
import no.tunet.audit.AccessEntry;

/** Everything that is kept about a participant, and who has read it. */
public record ExportView(String base, List<Part> parts, List<AccessEntry> seen) {
    /** The first rows of one kind of record and how many there are; the files have all. */
    public record Part(String table, List<Map<String, String>> rows, int all) {}
}
