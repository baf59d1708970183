package no.tunet.approval.domain;

/** A property in the cadastre: farm, holding, leasehold and section number (gnr/bnr/fnr/snr); the last two are 0 when there are none. Refuses farm or holding below one. */
public record Cadastre(int farm, int holding, int leasehold, int section) {
    public Cadastre {
        if (farm < 1 || holding < 1 || leasehold < 0 || section < 0) {
            throw new IllegalArgumentException("not a cadastral number");
        }
    }

    /** As people write it: 12/3, with leasehold and section only when there are any. */
    public String written() {
        String base = farm + "/" + holding;
        if (section > 0) {
            return base + "/" + leasehold + "/" + section;
        }
        return leasehold > 0 ? base + "/" + leasehold : base;
    }
}
