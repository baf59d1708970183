package no.tunet.knowledge.guidance;

import java.time.LocalDate;
import no.tunet.kernel.Language;
import no.tunet.knowledge.GuidanceTopic;

/** One version of a guidance page in three languages: which day it holds from, and why it was written. */
public record GuidanceVersion(
        GuidanceTopic topic, int number, LocalDate validFrom, Words nb, Words nn, Words en, String reason) {

    /** A title, and a text in CommonMark. */
    public record Words(String title, String body) {}

    public Words in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
