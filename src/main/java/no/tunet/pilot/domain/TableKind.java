package no.tunet.pilot.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tables an import may hold: the file each stands in, the columns it must have, those it may have, and what its year or quarter columns look like. */
public enum TableKind {
    PROJECT(
            "project",
            List.of("title", "period_from", "period_to"),
            "call|service_area|cost_frame|year_of_work|final_report_due"),
    BUYERS("buyers", List.of("name"), "code|inhabitants"),
    ACTIVITIES("activities_quarters", List.of("activity_id", "activity"), "code|\\d{4}Q[1-4]"),
    DEPENDENCIES("dependencies", List.of("activity_id", "after_id"), "lag_quarters"),
    BUDGET("budget_lines", List.of("line_id", "line"), "category|party|sum_stated|comment|position_percent|y\\d{4}"),
    FINANCING("financing_plan", List.of("source_id", "source", "kind"), "sum_stated|comment|y\\d{4}"),
    TOTALS("totals_stated", List.of("table"), "sum|y\\d{4}"),
    RISKS("risks_measures", List.of("risk_id", "title"), "risk_summary|measure_summary|in_seed|source"),
    ROLES("roles", List.of("role_code", "role", "organisation"), "title|person"),
    STRATEGIES("strategies", List.of("title"), "from_year|to_year|note|level"),
    PHASES("phases", List.of("phase", "year", "content"), ""),
    DECISIONS("decision_points", List.of("id", "when", "who", "text"), ""),
    QUALITY("quality_assurance_during", List.of("text"), "qa_id|in_seed|source");

    private final String file;
    private final List<String> required;
    private final Pattern optional;

    TableKind(String file, List<String> required, String optional) {
        this.file = file;
        this.required = required;
        this.optional = Pattern.compile(optional);
    }

    /** The name of the table's file without its ending, and of its list in the JSON form. */
    public String file() {
        return file;
    }

    public List<String> required() {
        return required;
    }

    public boolean knows(String column) {
        return required.contains(column) || optional.matcher(column).matches();
    }

    /** Without these an import is no plan. */
    public boolean isNeeded() {
        return this == PROJECT || this == ACTIVITIES || this == BUDGET || this == FINANCING;
    }

    /** These may have later versions after the plan was read in. */
    public boolean moves() {
        return this == ACTIVITIES || this == DEPENDENCIES || this == BUDGET || this == FINANCING;
    }

    public static Optional<TableKind> ofFile(String name) {
        return Arrays.stream(values()).filter(k -> k.file.equals(name)).findFirst();
    }
}
