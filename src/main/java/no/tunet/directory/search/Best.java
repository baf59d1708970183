package no.tunet.directory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Keeps the best of all that is shown to it, so many and no more: what lacks least, then what the words mean most, then the nearest. */
final class Best {
    private static final Comparator<Weighed> ORDER = Best::compare;

    private final int most;
    private final PriorityQueue<Weighed> worstFirst = new PriorityQueue<>(ORDER.reversed());

    Best(int most) {
        this.most = most;
    }

    /** An offer with all that its place in the list depends on. */
    record Weighed(Offered offered, int lacks, double nearness, Optional<Integer> km) {}

    void add(Weighed one) {
        if (worstFirst.size() < most) {
            worstFirst.add(one);
        } else if (compare(one, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(one);
        }
    }

    List<Weighed> inOrder() {
        var all = new ArrayList<>(worstFirst);
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static int compare(Weighed one, Weighed other) {
        int first = Integer.compare(one.lacks, other.lacks);
        if (first == 0) {
            first = Double.compare(other.nearness, one.nearness);
        }
        if (first == 0) {
            first = Integer.compare(one.km.orElse(Integer.MAX_VALUE), other.km.orElse(Integer.MAX_VALUE));
        }
        if (first == 0) {
            first = one.offered.order().compareTo(other.offered.order());
        }
        return first != 0
                ? first
                : one.offered.offer().value().compareTo(other.offered.offer().value());
    }
}
