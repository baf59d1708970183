package no.tunet.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Norwegian identity number in a text: eleven digits, also with spaces or punctuation between, whose first six are a date; D
 * numbers (day + 40), H numbers (month + 40) and synthetic ones (month + 65 or + 80) as well. Check digits are left aside: a mistyped one is still one.
 */
public final class IdentityNumber {
    private static final Pattern RUN = Pattern.compile(
            "\\d(?:[\\s\\u00a0\\u2000-\\u200a\\u202f.,/:_–-]{0,3}\\d){10,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GAP = Pattern.compile("\\D+", Pattern.UNICODE_CHARACTER_CLASS);

    private IdentityNumber() {}

    public static boolean isIn(String text) {
        var runs = RUN.matcher(text);
        while (runs.find()) {
            if (hasOne(List.of(GAP.split(ascii(runs.group()))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOne(List<String> groups) {
        for (int from = 0; from < groups.size(); from++) {
            var digits = new StringBuilder();
            for (int to = from; to < groups.size() && digits.length() < 11; to++) {
                digits.append(groups.get(to));
            }
            if (digits.length() == 11 && startsWithDate(digits)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithDate(CharSequence digits) {
        int day = two(digits, 0);
        int month = two(digits, 2);
        int plainDay = day > 40 ? day - 40 : day;
        var months = new ArrayList<>(List.of(month, month - 40, month - 65, month - 80));
        months.removeIf(m -> m < 1 || m > 12);
        return months.stream().anyMatch(m -> plainDay >= 1 && plainDay <= daysIn(m));
    }

    private static int daysIn(int month) {
        return switch (month) {
            case 2 -> 29;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int two(CharSequence digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    private static String ascii(String text) {
        var plain = new StringBuilder();
        text.chars()
                .forEach(c -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return plain.toString();
    }
}
