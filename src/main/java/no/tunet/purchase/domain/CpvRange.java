package no.tunet.purchase.domain;

/** A span of CPV codes that an annex of FOA puts in one category, both ends included. */
public record CpvRange(ServiceCategory category, CpvCode from, CpvCode to, String note, int annex) {
    public CpvRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a CPV range ends on or after its start");
        }
    }

    public boolean contains(CpvCode code) {
        return code.compareTo(from) >= 0 && code.compareTo(to) <= 0;
    }
}
