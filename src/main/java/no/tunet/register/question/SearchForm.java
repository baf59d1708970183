package no.tunet.register.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tunet.directory.AccessFact;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.register.domain.Folding;
import no.tunet.register.domain.Question;
import no.tunet.ui.Form;

/** Reads a search from the address, so that it can be kept and sent. */
public final class SearchForm {
    private static final int MOST_WORDS = 12;
    private static final int MOST_MUNICIPALITIES = 50;

    private SearchForm() {}

    public static Asked read(Form form, PlaceFinder places, double detour, LocalDate today) {
        String typed = form.optionalText("ord", 200).orElse("");
        var place = places.find(form.optionalText("sted", 100).orElse(""));
        var most = form.optionalInteger("km", 1, 2000);
        var near = switch (place) {
            case PlaceFinder.Place.Known known ->
                Optional.of(new Question.Near(known.north(), known.east(), most, detour));
            case PlaceFinder.Place.Unknown(var name) -> Optional.<Question.Near>empty();
            case PlaceFinder.Place.NotGiven() -> Optional.<Question.Near>empty();
        };
        var question = new Question(
                words(typed),
                set(form, "malgruppe", TargetGroup.class),
                halfDays(form),
                form.optionalDate("fra").filter(day -> !day.isBefore(today)).orElse(today),
                form.optionalInteger("antall", 1, 60).orElse(0),
                municipalities(form),
                near,
                set(form, "sprak", SpokenLanguage.class),
                set(form, "tilrettelegging", Facility.class),
                set(form, "adkomst", AccessFact.class),
                set(form, "aktivitet", Activity.class),
                form.optionalChoice("sorter", Question.Order.class).orElse(Question.Order.BEST));
        return new Asked(question, typed, place);
    }

    /** The words that say something; when all are silent, all of them. */
    private static List<String> words(String typed) {
        var all = Folding.words(typed).stream().limit(MOST_WORDS).toList();
        return all.stream()
                .filter(word -> !Folding.isSilent(Folding.fold(word)))
                .distinct()
                .toList();
    }

    private static Set<String> municipalities(Form form) {
        var codes = new TreeSet<String>();
        form.values("kommune").stream()
                .filter(code -> code.matches("\\d{4}"))
                .limit(MOST_MUNICIPALITIES)
                .forEach(codes::add);
        return codes;
    }

    private static Set<HalfDayOfWeek> halfDays(Form form) {
        var chosen = new LinkedHashSet<HalfDayOfWeek>();
        form.values("halvdag").stream()
                .filter(code -> code.matches("\\d|1[0-3]"))
                .map(Integer::parseInt)
                .map(code -> new HalfDayOfWeek(DayOfWeek.of(code / 2 + 1), HalfDay.values()[code % 2]))
                .forEach(chosen::add);
        return chosen;
    }

    private static <E extends Enum<E>> Set<E> set(Form form, String name, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(form.choices(name, type));
        return set;
    }
}
