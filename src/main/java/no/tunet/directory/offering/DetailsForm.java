package no.tunet.directory.offering;

import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.AccessFact;
import no.tunet.directory.OfferDetails;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;

/** What a farmer types about an offer beside the search words. Everything may be left out. */
final class DetailsForm {
    private static final int LONG = 2000;
    private static final int MONTH = 200;
    private static final int MOST_TOGETHER = 60;
    private static final int MOST_PER_ADULT = 20;

    private DetailsForm() {}

    static Optional<OfferDetails> read(Form form) {
        var year = new EnumMap<Month, String>(Month.class);
        for (Month month : Month.values()) {
            form.optionalText(field(month), MONTH).ifPresent(words -> year.put(month, words));
        }
        var group = group(form);
        var has = facts(form, "har");
        var lacks = facts(form, "harikke");
        has.stream()
                .filter(lacks::contains)
                .forEach(both -> form.fail("harikke", Reason.of("directory.reason.fact-twice", both)));
        var told = new OfferDetails(
                text(form, "ikke"),
                text(form, "passer"),
                text(form, "passerikke"),
                text(form, "folk"),
                text(form, "vei"),
                year,
                group,
                form.optionalInteger("pervoksen", 1, MOST_PER_ADULT),
                has,
                form.ok() ? lacks : Set.of(),
                text(form, "tilgjengelig"));
        return form.ok() ? Optional.of(told) : Optional.empty();
    }

    static Form filled(OfferDetails details, int version) {
        var values = new HashMap<String, Object>();
        values.put("ikke", details.notThis());
        values.put("passer", details.fits());
        values.put("passerikke", details.doesNotFit());
        values.put("folk", details.staff());
        values.put("vei", details.gettingThere());
        values.put("tilgjengelig", details.accessWords());
        values.put(
                "gruppefra", details.group().map(g -> String.valueOf(g.from())).orElse(""));
        values.put("gruppetil", details.group().map(g -> String.valueOf(g.to())).orElse(""));
        values.put(
                "pervoksen", details.participantsPerAdult().map(String::valueOf).orElse(""));
        values.put("har", names(details.accessible()));
        values.put("harikke", names(details.notAccessible()));
        details.year().forEach((month, words) -> values.put(field(month), words));
        values.put("versjon", String.valueOf(version));
        return Form.of(values);
    }

    private static Optional<OfferDetails.GroupSize> group(Form form) {
        var from = form.optionalInteger("gruppefra", 1, MOST_TOGETHER);
        var to = form.optionalInteger("gruppetil", 1, MOST_TOGETHER);
        if (from.isPresent() != to.isPresent() && form.ok()) {
            form.fail(from.isPresent() ? "gruppetil" : "gruppefra", Reason.of("directory.reason.half-group"));
        }
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            form.fail("gruppetil", Reason.of("directory.reason.group-turned"));
        }
        return form.ok() && from.isPresent() && to.isPresent()
                ? Optional.of(new OfferDetails.GroupSize(from.get(), to.get()))
                : Optional.empty();
    }

    private static Set<AccessFact> facts(Form form, String name) {
        var set = EnumSet.noneOf(AccessFact.class);
        set.addAll(form.choices(name, AccessFact.class));
        return set;
    }

    private static String text(Form form, String name) {
        return form.optionalText(name, LONG).orElse("");
    }

    private static List<String> names(Set<AccessFact> facts) {
        return facts.stream().map(Enum::name).toList();
    }

    private static String field(Month month) {
        return "maned-" + month.getValue();
    }
}
