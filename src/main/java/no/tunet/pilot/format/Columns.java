package no.tunet.pilot.format;

import java.util.Locale;
import java.util.regex.Pattern;
import no.tunet.pilot.domain.Quarter;

/** The one way a column or key may be written: a language or source suffix (_nb, _nn, _en, _000) and the currency (_nok) do not count. */
final class Columns {
    private static final Pattern SUFFIX = Pattern.compile("_(nb|nn|en|nok|stated|\\d{3})$");

    private Columns() {}

    static String name(String written) {
        String bare = written.strip();
        if (Quarter.parse(bare).isPresent()) {
            return bare;
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.equals("sum_stated") ? lower : SUFFIX.matcher(lower).replaceFirst("");
    }
}
