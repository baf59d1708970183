package no.tunet.exchange.intake;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Language;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;

/** Reads and writes several of our words in one cell, with a bar between; a word may be in any of our languages, or the code. */
@Component
class Wordbook {
    private static final String BAR = "|";

    private final Texts texts;
    private final Map<Class<?>, Map<String, Enum<?>>> words = new HashMap<>();
    private final Map<String, HalfDayOfWeek> halfDays = new HashMap<>();

    Wordbook(Texts texts) {
        this.texts = texts;
        for (var kind : List.<Class<? extends Enum<?>>>of(
                TargetGroup.class,
                Competence.class,
                Activity.class,
                Facility.class,
                Transport.class,
                SpokenLanguage.class)) {
            var known = new HashMap<String, Enum<?>>();
            for (Enum<?> value : kind.getEnumConstants()) {
                known.put(folded(value.name()), value);
                for (Language language : Language.values()) {
                    known.put(folded(texts.word(language, value)), value);
                }
            }
            words.put(kind, known);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (HalfDay half : HalfDay.values()) {
                var at = new HalfDayOfWeek(day, half);
                halfDays.put(folded(day + " " + half), at);
                for (Language language : Language.values()) {
                    halfDays.put(folded(written(at, language)), at);
                }
            }
        }
    }

    /** The known words, and those that nobody knows. */
    record Words<T>(List<T> known, List<String> unknown) {}

    <E extends Enum<E>> Words<E> read(String cell, Class<E> kind) {
        var table = Optional.ofNullable(words.get(kind)).orElseThrow();
        return read(cell, table, kind::cast);
    }

    Words<HalfDayOfWeek> halfDays(String cell) {
        return read(cell, halfDays, at -> at);
    }

    private static <S, T> Words<T> read(String cell, Map<String, S> table, java.util.function.Function<S, T> as) {
        var known = new ArrayList<T>();
        var unknown = new ArrayList<String>();
        Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    var value = table.get(folded(word));
                    if (value == null) {
                        unknown.add(word.length() > 60 ? word.substring(0, 60) + "…" : word);
                    } else {
                        known.add(as.apply(value));
                    }
                });
        return new Words<>(List.copyOf(known), List.copyOf(unknown));
    }

    String write(Iterable<? extends Enum<?>> values, Language language) {
        var written = new ArrayList<String>();
        values.forEach(value -> written.add(texts.word(language, value)));
        return String.join(" " + BAR + " ", written);
    }

    String writeHalfDays(Iterable<HalfDayOfWeek> open, Language language) {
        var sorted = new TreeSet<HalfDayOfWeek>();
        open.forEach(sorted::add);
        return sorted.stream().map(at -> written(at, language)).collect(Collectors.joining(" " + BAR + " "));
    }

    private String written(HalfDayOfWeek at, Language language) {
        return at.day().getDisplayName(TextStyle.FULL, language.locale()) + " " + texts.word(language, at.half());
    }

    private static String folded(String word) {
        return word.replaceAll("[\\s_]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
