package no.tunet.geography.intake;

import no.tunet.geography.domain.Reference;

/** How much of each kind is known: lists by day and municipalities in the newest, names in other languages, changes, centres, outlines. */
public record Counts(int lists, int municipalities, int names, int changes, int centres, int outlines) {
    static Counts of(Reference reference) {
        return new Counts(
                reference.municipalities().size(),
                reference.municipalities().entrySet().stream()
                        .max(java.util.Map.Entry.comparingByKey())
                        .map(newest -> newest.getValue().size())
                        .orElse(0),
                reference.names().size(),
                reference.changes().size(),
                reference.centres().size(),
                reference.outlines().size());
    }
}
