package no.tunet.comparison.start;

import java.util.List;
import java.util.stream.IntStream;
import no.tunet.need.NeedView;

/** What the first page of a comparison shows: the approved need, and the offers chosen in the search. */
public record StartView(NeedView need, List<Chosen> offers, int typed, boolean tooMany) {
    /** An offer from the register. */
    public record Chosen(String id, String name) {}

    /** The numbers of the fields for offers that are typed. */
    public List<Integer> typedFields() {
        return IntStream.rangeClosed(1, typed).boxed().toList();
    }
}
