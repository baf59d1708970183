package no.tunet.ui;

/** How a status or notice should feel; the colour never stands alone, words say the same. */
public enum Tone {
    NEUTRAL("neutral"),
    INFO("info"),
    GOOD("success"),
    WARNING("warning"),
    BAD("danger");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    public String colour() {
        return colour;
    }
}
