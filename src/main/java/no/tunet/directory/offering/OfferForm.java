package no.tunet.directory.offering;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.NewOffer;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.ui.Form;

/** What a farmer types about an offer. Only the name is needed to keep a draft. */
final class OfferForm {
    private static final int MOST_PLACES = 60;
    private static final Map<String, String> FIELDS = Map.of(
            "directory.reason.name-claims-approval", "navn",
            "directory.reason.description-claims-approval", "beskrivelse",
            "directory.reason.name-missing", "navn",
            "directory.reason.description-missing", "beskrivelse",
            "directory.reason.groups-missing", "malgruppe",
            "directory.reason.group-not-yet", "malgruppe",
            "directory.reason.half-days-missing", "halvdag",
            "directory.reason.places-missing", "plasser",
            "directory.reason.position-missing", "nord");

    private OfferForm() {}

    static Optional<NewOffer> read(Form form) {
        var name = form.text("navn", 200);
        var description = form.optionalText("beskrivelse");
        var groups = set(form, "malgruppe", TargetGroup.class);
        var places = form.optionalInteger("plasser", 0, MOST_PLACES);
        var price = form.optionalMoney("pris");
        if (price.isPresent() && price.get().compareTo(Money.ZERO) <= 0) {
            form.fail("pris", Reason.of("directory.reason.price-positive"));
        }
        var place = place(form);
        var competences = set(form, "kompetanse", Competence.class);
        var activities = set(form, "aktivitet", Activity.class);
        var facilities = set(form, "tilrettelegging", Facility.class);
        var transports = set(form, "skyss", Transport.class);
        var languages = set(form, "sprak", SpokenLanguage.class);
        return form.ok()
                ? Optional.of(new NewOffer(
                        name.orElseThrow(),
                        description.orElse(""),
                        groups,
                        halfDays(form),
                        places.orElse(1),
                        price,
                        place,
                        competences,
                        activities,
                        facilities,
                        transports,
                        languages))
                : Optional.empty();
    }

    static Form filled(NewOffer offer, int version) {
        var values = new HashMap<String, Object>();
        values.put("navn", offer.name());
        values.put("beskrivelse", offer.description());
        values.put("malgruppe", names(offer.groups()));
        values.put(
                "halvdag",
                offer.open().stream()
                        .map(at -> String.valueOf(Columns.code(at)))
                        .toList());
        values.put("plasser", String.valueOf(offer.places()));
        values.put(
                "pris",
                offer.pricePerHalfDay()
                        .map(price -> price.kroner().toPlainString().replace('.', ','))
                        .orElse(""));
        values.put("nord", offer.place().map(at -> decimal(at.latitude())).orElse(""));
        values.put("ost", offer.place().map(at -> decimal(at.longitude())).orElse(""));
        values.put("kompetanse", names(offer.competences()));
        values.put("aktivitet", names(offer.activities()));
        values.put("tilrettelegging", names(offer.facilities()));
        values.put("skyss", names(offer.transports()));
        values.put("sprak", names(offer.languages()));
        values.put("versjon", String.valueOf(version));
        return Form.of(values);
    }

    /** Puts each reason at the field it is about. */
    static void refuse(Form form, List<Reason> reasons) {
        reasons.forEach(reason -> form.fail(FIELDS.getOrDefault(reason.code(), ""), reason));
    }

    private static Set<HalfDayOfWeek> halfDays(Form form) {
        var chosen = new LinkedHashSet<HalfDayOfWeek>();
        form.values("halvdag").stream()
                .filter(code -> code.matches("\\d|1[0-3]"))
                .map(code -> Columns.halfDay(Integer.parseInt(code)))
                .forEach(chosen::add);
        return chosen;
    }

    private static Optional<NewOffer.Place> place(Form form) {
        var north = form.optionalDecimal("nord", new BigDecimal("57"), new BigDecimal("72"));
        var east = form.optionalDecimal("ost", new BigDecimal("4"), new BigDecimal("32"));
        if (north.isPresent() != east.isPresent()) {
            String other = north.isPresent() ? "ost" : "nord";
            if (form.error(other).isEmpty()) {
                form.fail(other, Reason.of("directory.reason.half-position"));
            }
        }
        return north.isPresent() && east.isPresent()
                ? Optional.of(
                        new NewOffer.Place(north.get().doubleValue(), east.get().doubleValue()))
                : Optional.empty();
    }

    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString().replace('.', ',');
    }

    private static List<String> names(Set<? extends Enum<?>> words) {
        return words.stream().<String>map(Enum::name).toList();
    }

    private static <E extends Enum<E>> Set<E> set(Form form, String name, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(form.choices(name, type));
        return set;
    }
}
