package no.tunet.ui;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text a person writes in own words. Emoji and any script are welcome; hidden marks and identity numbers are not. */
final class FreeText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{d800}-\\x{dfff}]");
    private static final Pattern OVERRIDE = Pattern.compile("[\\u202d\\u202e]");

    private FreeText() {}

    static String stripped(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("^[\\s\\u00a0\\ufeff]+|[\\s\\u00a0]+$", "");
    }

    static Typed.Reading<String> read(String typed, int max) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return Typed.wrong("ui.form.too-long", max, length);
        }
        if (CONTROL.matcher(text).find()) {
            return Typed.wrong("ui.form.control");
        }
        if (OVERRIDE.matcher(text).find() || !isBalanced(text)) {
            return Typed.wrong("ui.form.direction");
        }
        if (IdentityNumber.isIn(text)) {
            return Typed.wrong("ui.form.identity-number");
        }
        return Typed.ok(text);
    }

    /** Direction embeddings and isolates must be closed in the same text, or they turn what stands after it. */
    private static boolean isBalanced(String text) {
        int embeddings = 0;
        int isolates = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\u202a', '\u202b' -> embeddings++;
                case '\u202c' -> embeddings--;
                case '\u2066', '\u2067', '\u2068' -> isolates++;
                case '\u2069' -> isolates--;
                default -> {}
            }
            if (embeddings < 0 || isolates < 0) {
                return false;
            }
        }
        return embeddings == 0 && isolates == 0;
    }
}
