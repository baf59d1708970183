package no.tunet.need;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.TodaysService;
import org.jspecify.annotations.Nullable;

/** From a need to its row. */
final class NeedColumns {
    private NeedColumns() {}

    static Map<String, @Nullable Object> of(StoredNeed stored) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", stored.id().value());
        columns.put("org", stored.organisation().value());
        columns.put("unit", stored.unit().value());
        columns.put("version", stored.version());
        columns.put("state_on", stored.since());
        putState(columns, stored.need());
        putContent(columns, stored.need().content());
        return columns;
    }

    private static void putState(Map<String, @Nullable Object> columns, Need need) {
        for (var column : new String[] {
            "note_text",
            "note_by",
            "note_on",
            "submitted_by",
            "submitted_on",
            "approved_by",
            "approved_on",
            "closing_cause"
        }) {
            columns.put(column, null);
        }
        switch (need) {
            case Need.Draft d -> {
                columns.put("state", "DRAFT");
                d.returned().ifPresent(note -> putNote(columns, note));
            }
            case Need.Submitted s -> {
                columns.put("state", "SUBMITTED");
                columns.put("submitted_by", s.by().value());
                columns.put("submitted_on", s.on());
            }
            case Need.Approved a -> {
                columns.put("state", "APPROVED");
                columns.put("submitted_by", a.submittedBy().value());
                columns.put("approved_by", a.by().value());
                columns.put("approved_on", a.on());
            }
            case Need.Closed c -> {
                columns.put("state", "CLOSED");
                columns.put("closing_cause", c.cause().name());
                putNote(columns, c.note());
            }
        }
    }

    private static void putNote(Map<String, @Nullable Object> columns, Need.Note note) {
        columns.put("note_text", note.text());
        columns.put("note_by", note.by().value());
        columns.put("note_on", note.on());
    }

    private static void putContent(Map<String, @Nullable Object> columns, NeedContent content) {
        var wishes = content.requirements();
        columns.put("target_group", content.group().map(Enum::name).orElse(null));
        columns.put("people", boxed(content.people()));
        columns.put("half_days", boxed(content.halfDaysPerWeek()));
        columns.put("competences", names(wishes.competences()));
        columns.put("activities", names(wishes.activities()));
        columns.put("facilities", names(wishes.facilities()));
        columns.put("transports", names(wishes.transports()));
        columns.put("languages", names(wishes.languages()));
        columns.put("more", wishes.more());
        columns.put("area", wishes.area());
        columns.put("within_km", boxed(wishes.withinKm()));
        columns.put("wanted_from", wishes.wantedFrom().orElse(null));
        putToday(columns, content.today());
    }

    private static void putToday(Map<String, @Nullable Object> columns, TodaysService today) {
        columns.put("today_description", "");
        columns.put("today_source", "");
        columns.put("today_per_year", null);
        columns.put("today_price_year", null);
        switch (today) {
            case TodaysService.NotAnswered n -> columns.put("today_kind", "NOT_ANSWERED");
            case TodaysService.Nothing n -> columns.put("today_kind", "NOTHING");
            case TodaysService.CostUnknown c -> {
                columns.put("today_kind", "COST_UNKNOWN");
                columns.put("today_description", c.description());
            }
            case TodaysService.Costed c -> {
                columns.put("today_kind", "COSTED");
                columns.put("today_description", c.description());
                columns.put("today_source", c.source());
                columns.put("today_per_year", c.perYear().ore());
                columns.put("today_price_year", c.priceYear());
            }
        }
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
