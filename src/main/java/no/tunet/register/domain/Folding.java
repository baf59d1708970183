package no.tunet.register.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without what people write differently: capitals, accents, and å, ø, æ written aa, oe, ae or without their marks. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 40;

    /** Words that stand in every text and say nothing of it; folded. */
    private static final Set<String> SILENT = Set.of(
            "og", "i", "pa", "til", "for", "som", "er", "en", "ei", "et", "ein", "eit", "av", "med", "de", "dei", "det",
            "den", "vi", "du", "jeg", "eg", "han", "hun", "ho", "om", "at", "ikke", "ikkje", "kan", "vil", "har", "hos",
            "eller", "fra", "sa", "ved", "the", "a", "an", "and", "of", "to", "in", "on", "with", "or", "is", "are");

    private Folding() {}

    /** The words of a text in order, as written. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, Math.min(i, start + LONGEST)));
                start = -1;
            }
        }
        return words;
    }

    /** Letters and digits, the parts of rare ones, and marks that stand over the letter before. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public static boolean isSilent(String folded) {
        return SILENT.contains(folded);
    }

    /** One word, folded: gård, gaard, GÅRD and gard are the same. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var open = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'æ', 'ä' -> open.append("ae");
                case 'ø', 'ö' -> open.append('o');
                case 'å' -> open.append('a');
                case 'ð' -> open.append('d');
                case 'đ' -> open.append('d');
                case 'ŧ' -> open.append('t');
                default -> open.append(c);
            }
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("aa", "a").replace("oe", "o");
    }

    /** The keys of what is called so, or is nearest in spelling to it. */
    public static List<String> nearest(String folded, Map<String, String> named) {
        var found = new ArrayList<String>();
        if (folded.length() < 2) {
            return found;
        }
        var spelling = new Spelling(folded);
        int best = Spelling.bearable(folded.length());
        for (var entry : named.entrySet()) {
            String name = fold(entry.getValue());
            int distance = name.equals(folded) ? 0 : Math.max(1, spelling.distance(name));
            if (distance < best) {
                found.clear();
                best = distance;
            }
            if (distance <= best) {
                found.add(entry.getKey());
            }
        }
        found.sort(null);
        return found;
    }
}
