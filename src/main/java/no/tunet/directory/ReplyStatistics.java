package no.tunet.directory;

import java.util.Optional;

/**
 * How a farm has met the inquiries of the last two years that are answered or closed in silence; silence counts as not accepted. Below three nothing is
 * said, because one answer is no habit (a rule of our own).
 */
public sealed interface ReplyStatistics {
    int FEWEST = 3;

    /** How many inquiries this is reckoned from. */
    int asked();

    /** Not enough to say anything. */
    record TooFew(int asked) implements ReplyStatistics {}

    /** The middle number of days until the first answer, where there was one, and how many of a hundred inquiries got a whole or partial yes. */
    record Known(int asked, Optional<Integer> medianDays, int acceptedPercent) implements ReplyStatistics {}

    static ReplyStatistics of(int asked, int accepted, Optional<Integer> medianDays) {
        return asked < FEWEST ? new TooFew(asked) : new Known(asked, medianDays, Math.round(accepted * 100f / asked));
    }
}
