package no.tunet.register.domain;

import java.util.List;

/**
 * The part of a folded word that its forms have in common, in bokmål and nynorsk at once: hest, hesten, hester, hestar. Light on purpose: it never
 * leaves fewer than three letters, and what it cuts too little is left to the word list.
 */
public final class Stem {
    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "enes", "anes", "ene", "ane", "ens", "ets", "ers", "ars", "ast", "est", "en", "et", "er", "ar", "as", "es",
            "te", "de", "a", "e", "s");

    private Stem() {}

    public static String of(String folded) {
        String word = evened(folded);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** What differs regularly between the two written forms: hv and kv, -lig and -leg, -het and -heit. */
    private static String evened(String folded) {
        String word = folded.startsWith("hv") ? "kv" + folded.substring(2) : folded;
        return word.replaceFirst("lig(e|t|ere|are)?$", "leg").replaceFirst("(heit|het)(a|en|er)?$", "het");
    }
}
