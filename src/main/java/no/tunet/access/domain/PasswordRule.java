package no.tunet.access.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tunet.kernel.Reason;

/** What a password must be (OWASP ASVS 6.2): long enough, not the address or the product, not one character over and over; nothing about kinds of characters. */
public final class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    private PasswordRule() {}

    public static List<Reason> reasonsAgainst(String password, String email) {
        var reasons = new ArrayList<Reason>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            reasons.add(Reason.of("access.password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            reasons.add(Reason.of("access.password.long", LONGEST_BYTES));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains("tunet")
                || lower.contains(email.toLowerCase(Locale.ROOT).split("@", 2)[0])) {
            reasons.add(Reason.of("access.password.guessable"));
        }
        if (password.chars().distinct().count() < 5) {
            reasons.add(Reason.of("access.password.monotone"));
        }
        return reasons;
    }
}
