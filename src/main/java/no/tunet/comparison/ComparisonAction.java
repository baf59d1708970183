package no.tunet.comparison;

import no.tunet.comparison.domain.Sheet;

/** What a page that does one thing to a comparison shows: the comparison, its sheet and its version. */
public record ComparisonAction(ComparisonId id, Sheet sheet, int version) {
    public static ComparisonAction of(StoredComparison stored, Sheet sheet) {
        return new ComparisonAction(stored.id(), sheet, stored.version());
    }
}
