package no.tunet.pilot.domain;

import java.util.SortedMap;
import java.util.TreeMap;

/** Work from one quarter to another, and whether the last one is when it is to be reached. Refuses a span that ends before it begins. */
public record QuarterSpan(Quarter first, Quarter last, boolean reach) {
    public QuarterSpan {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a span ends in or after the quarter it begins");
        }
    }

    /** The marks as a plan has them: small x in every quarter, a capital X in the last when it is to be reached there. */
    public SortedMap<Quarter, Mark> marks() {
        var marks = new TreeMap<Quarter, Mark>();
        Quarter.between(first, last).forEach(q -> marks.put(q, Mark.WORK));
        if (reach) {
            marks.put(last, Mark.REACH);
        }
        return marks;
    }
}
