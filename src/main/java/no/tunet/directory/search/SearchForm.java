package no.tunet.directory.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.column.Columns;
import no.tunet.directory.domain.Origin;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Wish;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.ui.Form;

/** Reads the search from the address, so that a search can be kept and sent. */
final class SearchForm {
    private SearchForm() {}

    static SearchQuery read(Form form, Optional<Origin> own, LocalDate today) {
        var groups = set(form, "malgruppe", TargetGroup.class);
        var origin = origin(form).or(() -> own);
        var most = form.optionalInteger("km", 1, 2000);
        var wish = new Wish(
                groups.size() == 1 ? groups.stream().findFirst() : Optional.empty(),
                halfDays(form),
                form.optionalDate("fra").orElse(today),
                form.optionalInteger("antall", 1, 60).orElse(1),
                origin.map(from -> new Wish.Reach(from, most)),
                set(form, "kompetanse", Competence.class),
                set(form, "aktivitet", Activity.class),
                set(form, "tilrettelegging", Facility.class),
                set(form, "skyss", Transport.class),
                set(form, "sprak", SpokenLanguage.class));
        var municipalities = form.values("kommune").stream()
                .filter(code -> code.matches("\\d{4}"))
                .toList();
        return new SearchQuery(
                wish, groups, municipalities, form.optionalText("ord", 200).orElse(""), form.ticked("hele"));
    }

    private static Set<HalfDayOfWeek> halfDays(Form form) {
        var chosen = new LinkedHashSet<HalfDayOfWeek>();
        form.values("halvdag").stream()
                .filter(code -> code.matches("\\d|1[0-3]"))
                .map(code -> Columns.halfDay(Integer.parseInt(code)))
                .forEach(chosen::add);
        return chosen;
    }

    /** A typed position; half a position is an error at the field that is missing. */
    private static Optional<Origin> origin(Form form) {
        var north = form.optionalDecimal("nord", new BigDecimal("57"), new BigDecimal("72"));
        var east = form.optionalDecimal("ost", new BigDecimal("4"), new BigDecimal("32"));
        if (north.isPresent() != east.isPresent() && form.ok()) {
            form.fail(north.isPresent() ? "ost" : "nord", Reason.of("directory.reason.half-position"));
        }
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        String name = form.optionalText("sted", 100)
                .orElse(form.value("nord").strip() + " / " + form.value("ost").strip());
        return Optional.of(new Origin(
                name, new Position(north.get().doubleValue(), east.get().doubleValue())));
    }

    private static <E extends Enum<E>> Set<E> set(Form form, String name, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(form.choices(name, type));
        return set;
    }

    /** The address of a search for a need: what is known of it stands in the filters. */
    static List<String> pairs(String name, Set<? extends Enum<?>> words) {
        return words.stream().map(word -> name + "=" + word.name()).toList();
    }
}
