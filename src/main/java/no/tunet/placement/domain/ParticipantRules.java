package no.tunet.placement.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.tunet.kernel.Reason;

/** What may be kept about a participant: no more than the work needs (GDPR article 5). */
public final class ParticipantRules {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 5;
    private static final int ADULT_FROM = 18;
    private static final int OLDEST = 120;

    private ParticipantRules() {}

    /** A date of birth is kept only of those under eighteen, because the law has rules at twelve, sixteen and eighteen. */
    public static List<Reason> objections(Optional<LocalDate> bornOn, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        bornOn.ifPresent(born -> {
            int age = Period.between(born, today).getYears();
            if (born.isAfter(today) || age > OLDEST) {
                reasons.add(Reason.of("placement.participant.bornImpossible", born));
            } else if (age >= ADULT_FROM) {
                reasons.add(Reason.of("placement.participant.bornNotNeeded", born));
            }
        });
        return List.copyOf(reasons);
    }

    /** A random reference such as P-7K3QX, without letters that look like digits; it says nothing about the person. */
    public static String newReference(RandomGenerator random) {
        var text = new StringBuilder("P-");
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** The initials of a name a person is called by: what is shown where a phone may be lost. */
    public static String initials(String callName) {
        return java.util.Arrays.stream(callName.strip().split("[\\s.-]+"))
                .filter(part -> !part.isEmpty())
                .limit(3)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
