package no.tunet.knowledge;

/** What guidance is about; each has one page whose versions follow each other by date. */
public enum GuidanceTopic {
    PROCUREMENT("innkjop"),
    PROVIDERS("leverandorer"),
    COST_AND_QUALITY("kostnad-og-kvalitet");

    private final String slug;

    GuidanceTopic(String slug) {
        this.slug = slug;
    }

    /** The last part of its address. */
    public String slug() {
        return slug;
    }

    public String path() {
        return "/kunnskap/veiledning/" + slug;
    }
}
