package no.tunet.ui.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Joins Arabic letters by the forms Unicode names for them (presentation forms A and B), since the PDF maker does not shape text itself. */
final class ArabicLetters {
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final Map<String, Forms> FORMS = forms();

    private ArabicLetters() {}

    /** The forms of a letter, or of lam with alef; zero where it has none. */
    private record Forms(int isolated, int last, int first, int middle) {
        private static final Forms NONE = new Forms(0, 0, 0, 0);

        Forms with(String name, int form) {
            return switch (name.replaceFirst(".* (\\w+) FORM$", "$1")) {
                case "ISOLATED" -> new Forms(form, last, first, middle);
                case "FINAL" -> new Forms(isolated, form, first, middle);
                case "INITIAL" -> new Forms(isolated, last, form, middle);
                case "MEDIAL" -> new Forms(isolated, last, first, form);
                default -> this;
            };
        }

        int form(boolean before, boolean after) {
            if (before && after && middle != 0) {
                return middle;
            }
            return before && last != 0 ? last : after && first != 0 ? first : isolated;
        }
    }

    /** The text in logical order with each letter in the form its neighbours ask for. */
    static String joined(String text) {
        int[] letters = text.codePoints().toArray();
        var out = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            int next = neighbour(letters, i, 1);
            boolean before = joinsForward(letters, neighbour(letters, i, -1));
            if (letters[i] == LAM && next == i + 1 && FORMS.containsKey(pair(letters, i))) {
                out.appendCodePoint(FORMS.get(pair(letters, i)).form(before, false));
                i++;
            } else {
                Forms forms = FORMS.getOrDefault(Character.toString(letters[i]), Forms.NONE);
                int form = forms.form(before, joinsBackward(letters, next));
                out.appendCodePoint(form == 0 ? letters[i] : form);
            }
        }
        return out.toString();
    }

    /** The nearest letter on one side, past the marks above and below. */
    private static int neighbour(int[] letters, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i;
    }

    private static boolean joinsForward(int[] letters, int at) {
        return at >= 0
                && (letters[at] == TATWEEL
                        || FORMS.getOrDefault(Character.toString(letters[at]), Forms.NONE)
                                        .first()
                                != 0);
    }

    private static boolean joinsBackward(int[] letters, int at) {
        return at < letters.length
                && (letters[at] == TATWEEL
                        || FORMS.getOrDefault(Character.toString(letters[at]), Forms.NONE)
                                        .last()
                                != 0);
    }

    private static String pair(int[] letters, int at) {
        return new String(letters, at, 2);
    }

    private static Map<String, Forms> forms() {
        var forms = new HashMap<String, Forms>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String name = Character.getName(form);
            String base = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean oneLetter = base.length() == 1 || (base.length() == 2 && form >= 0xFEF5);
            if (name != null && oneLetter && base.charAt(0) < 0xFB50 && name.endsWith(" FORM")) {
                forms.put(base, forms.getOrDefault(base, Forms.NONE).with(name, form));
            }
        }
        return Map.copyOf(forms);
    }
}
