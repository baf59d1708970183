package no.tunet.register.domain;

import no.tunet.kernel.Share;

/** How many listings of a place there are, and how many of them the farm has checked in the last ninety days. */
public record Freshness(String place, long listings, long checked) {
    /** A listing is fresh for so many days after it was checked: the public figure by which registers can be compared. */
    public static final int DAYS = 90;

    public Freshness {
        if (checked > listings || checked < 0) {
            throw new IllegalArgumentException("no more can be checked than there are");
        }
    }

    /** Of nothing everything is fresh. */
    public Share share() {
        return listings == 0 ? new Share(10_000) : new Share((int) Math.round(10_000.0 * checked / listings));
    }

    public Freshness with(Freshness other) {
        return new Freshness(place, listings + other.listings, checked + other.checked);
    }
}
