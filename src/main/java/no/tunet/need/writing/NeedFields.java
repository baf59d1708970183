package no.tunet.need.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.need.domain.Completeness;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.TodaysService;
import no.tunet.ui.Form;

/** Between the fields of each question and what a need says. Nothing has to be answered, but what is answered must make sense. */
final class NeedFields {
    private static final int MOST_PEOPLE = 999;
    private static final int SHORT_TEXT = 200;
    private static final int FIRST_PRICE_YEAR = 1990;
    private static final int LAST_PRICE_YEAR = 2100;

    private NeedFields() {}

    static NeedContent read(NeedStep step, Form form, NeedContent before) {
        return switch (step) {
            case WHO ->
                new NeedContent(
                        form.optionalChoice("group", TargetGroup.class),
                        number(form.optionalInteger("people", 1, MOST_PEOPLE)),
                        before.halfDaysPerWeek(),
                        before.requirements(),
                        before.today());
            case OFTEN -> often(form, before);
            case WISHES ->
                new NeedContent(
                        before.group(),
                        before.people(),
                        before.halfDaysPerWeek(),
                        wishes(form, before),
                        before.today());
            case TODAY ->
                new NeedContent(
                        before.group(), before.people(), before.halfDaysPerWeek(), before.requirements(), today(form));
        };
    }

    private static NeedContent often(Form form, NeedContent before) {
        var wishes = before.requirements();
        return new NeedContent(
                before.group(),
                before.people(),
                number(form.optionalInteger("halfDays", 1, Completeness.HALF_DAYS_IN_A_WEEK)),
                new Requirements(
                        wishes.competences(),
                        wishes.activities(),
                        wishes.facilities(),
                        wishes.transports(),
                        wishes.languages(),
                        wishes.more(),
                        wishes.area(),
                        wishes.withinKm(),
                        form.optionalDate("wantedFrom")),
                before.today());
    }

    private static Requirements wishes(Form form, NeedContent before) {
        return new Requirements(
                Set.copyOf(form.choices("competences", Competence.class)),
                Set.copyOf(form.choices("activities", Activity.class)),
                Set.copyOf(form.choices("facilities", Facility.class)),
                Set.copyOf(form.choices("transports", Transport.class)),
                Set.copyOf(form.choices("languages", SpokenLanguage.class)),
                form.optionalText("more").orElse(""),
                form.optionalText("area", SHORT_TEXT).orElse(""),
                number(form.optionalInteger("withinKm", 1, MOST_PEOPLE)),
                before.requirements().wantedFrom());
    }

    private static TodaysService today(Form form) {
        return form.optionalChoice("todayKind", TodayKind.class)
                .map(kind -> switch (kind) {
                    case NOTHING -> (TodaysService) new TodaysService.Nothing();
                    case COST_UNKNOWN -> new TodaysService.CostUnknown(description(form));
                    case COSTED ->
                        new TodaysService.Costed(
                                description(form),
                                form.money("todayPerYear").orElse(Money.ZERO),
                                form.text("todaySource", SHORT_TEXT).orElse(""),
                                form.integer("todayPriceYear", FIRST_PRICE_YEAR, LAST_PRICE_YEAR)
                                        .orElse(0));
                })
                .orElseGet(TodaysService.NotAnswered::new);
    }

    private static String description(Form form) {
        return form.text("todayDescription", SHORT_TEXT).orElse("");
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** What the need says, as it would be typed. */
    static Map<String, Object> typed(NeedContent content) {
        var fields = new HashMap<String, Object>();
        var wishes = content.requirements();
        content.group().ifPresent(group -> fields.put("group", group));
        content.people().ifPresent(people -> fields.put("people", people));
        content.halfDaysPerWeek().ifPresent(halfDays -> fields.put("halfDays", halfDays));
        wishes.wantedFrom().ifPresent(day -> fields.put("wantedFrom", day));
        wishes.withinKm().ifPresent(km -> fields.put("withinKm", km));
        fields.put("competences", wishes.competences());
        fields.put("activities", wishes.activities());
        fields.put("facilities", wishes.facilities());
        fields.put("transports", wishes.transports());
        fields.put("languages", wishes.languages());
        fields.put("more", wishes.more());
        fields.put("area", wishes.area());
        switch (content.today()) {
            case TodaysService.NotAnswered n -> {}
            case TodaysService.Nothing n -> fields.put("todayKind", TodayKind.NOTHING);
            case TodaysService.CostUnknown c -> {
                fields.put("todayKind", TodayKind.COST_UNKNOWN);
                fields.put("todayDescription", c.description());
            }
            case TodaysService.Costed c -> {
                fields.put("todayKind", TodayKind.COSTED);
                fields.put("todayDescription", c.description());
                fields.put("todayPerYear", c.perYear());
                fields.put("todaySource", c.source());
                fields.put("todayPriceYear", c.priceYear());
            }
        }
        return fields;
    }
}
