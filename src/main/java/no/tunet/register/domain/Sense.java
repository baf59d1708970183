package no.tunet.register.domain;

import java.util.List;

/** What a word that was typed may stand for: ideas a listing must have all of, the word that was met, and how near it is. */
public record Sense(String typed, String met, List<String> ideas, How how) {
    /** How a word of the register came to answer a word that was typed. */
    public enum How {
        SAME(1.0),
        BEGINNING(0.5),
        PARTS(0.7),
        SPELLING(0.6);

        private final double weight;

        How(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
