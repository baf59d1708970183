package no.tunet.programme.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.Difference;
import no.tunet.programme.domain.Difference.Source;
import no.tunet.programme.domain.Difference.Stated;
import no.tunet.programme.domain.Funding;
import no.tunet.programme.domain.Mandate;
import no.tunet.programme.domain.Measure;
import no.tunet.programme.domain.Milestone;
import no.tunet.programme.domain.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mandate and the list of differences; names every fault with its file and field. Saves nothing. */
public final class MandateFile {
    public static final String NAME = "mandate.json";
    public static final String DIFFERENCES = "differences.json";

    private MandateFile() {}

    public static Decision<Mandate> read(String text) {
        var faults = new ArrayList<Reason>();
        Optional<JsonNode> root = parse(NAME, text, faults);
        if (root.isEmpty()) {
            return new Decision.Refused<>(faults);
        }
        Mandate mandate = mandate(new Json(NAME, root.get(), faults));
        if (mandate.measures().isEmpty()) {
            faults.add(Reason.of("programme.import.missing", NAME, "measures"));
        }
        return Decision.unless(faults, () -> mandate);
    }

    /** Parses text as JSON, or tells that it cannot be read. */
    static Optional<JsonNode> parse(String file, String text, List<Reason> faults) {
        try {
            return Optional.of(JsonMapper.shared().readTree(text));
        } catch (JacksonException notJson) {
            faults.add(Reason.of("programme.import.not-json", file));
            return Optional.empty();
        }
    }

    private static Mandate mandate(Json json) {
        Json organisation = json.object("organisation");
        return new Mandate(
                json.words("title", "name", "seed"),
                json.words("main_goal", "main_goal_en"),
                json.list("measures").stream()
                        .map(m -> new Measure(m.number("no", 0), m.words("name"), m.neededKroner("budget_nok")))
                        .toList(),
                json.kroner("total_budget_nok"),
                json.list("funding").stream().map(MandateFile::funding).toList(),
                json.kroner("funding_sum_nok"),
                organisation.text("project_manager"),
                organisation.texts("owner_and_steering"),
                organisation.texts("reference_group"),
                json.period("project_period"),
                timeline(json.list("timeline")),
                json.wordings("strategies"));
    }

    private static Funding funding(Json json) {
        Optional<Funding.Yearly> yearly =
                json.kroner("nok_per_year").map(amount -> new Funding.Yearly(amount, json.number("years", 1)));
        Money stated = json.kroner("sum_nok")
                .or(() -> json.kroner("nok"))
                .or(() -> yearly.map(Funding.Yearly::sum))
                .orElse(Money.ZERO);
        return new Funding(json.words("source"), yearly, stated);
    }

    private static List<Milestone> timeline(List<Json> rows) {
        var milestones = new ArrayList<Milestone>();
        for (Json row : rows) {
            Optional<LocalDate> day = row.day("date");
            milestones.add(new Milestone(milestones.size() + 1, row.words("task", "task_nb"), row.words("due"), day));
        }
        return List.copyOf(milestones);
    }

    /** The differences between the papers; papers are called mandate, call and plan, or by the numbers of the files they came in. */
    public static Decision<List<Difference>> differences(String text) {
        var faults = new ArrayList<Reason>();
        var all = new ArrayList<Difference>();
        parse(DIFFERENCES, text, faults).ifPresent(root -> root.forEach(row -> all.add(difference(row))));
        return Decision.unless(faults, () -> List.copyOf(all));
    }

    private static Difference difference(JsonNode row) {
        var stated = new ArrayList<Stated>();
        row.properties()
                .forEach(field -> source(field.getKey())
                        .ifPresent(source -> stated.add(new Stated(source, Json.words(field.getValue())))));
        return new Difference(
                Json.words(row.path("topic")),
                stated,
                row.hasNonNull("comment") ? Json.words(row.get("comment")) : Wording.same(""));
    }

    private static Optional<Source> source(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mandate", "004" -> Optional.of(Source.MANDATE);
            case "call", "003" -> Optional.of(Source.CALL);
            case "plan", "000", "001" -> Optional.of(Source.PLAN);
            case "other", "002" -> Optional.of(Source.OTHER);
            default -> Optional.empty();
        };
    }
}
