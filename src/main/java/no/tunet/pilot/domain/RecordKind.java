package no.tunet.pilot.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What has been noted beside a plan, as tables of an export: the file each stands in and its columns. A column is written {@code name:type}, with a
 * question mark when it may be empty and a star when it belongs to the key, which stands once.
 */
public enum RecordKind {
    PARTNERS("partners", "org_number:org*", "part:part"),
    REVISIONS("revisions", "number:int*", "made_on:date", "reason:text", "tables:json"),
    BASELINES("baselines", "number:int*", "name:text", "taken_on:date", "quarters:json"),
    PROGRESS("progress_notes", "activity_id:activity", "quarter:quarter", "mark:mark", "noted_on:date"),
    COSTS(
            "costs",
            "line_id:line",
            "on:date",
            "amount:money",
            "what:text",
            "org_number:org?",
            "hours:decimal?",
            "role:text?",
            "entered_on:date"),
    RISK_OWNERS("risk_owners", "risk_id:risk*", "owner:text?", "over_on:date?", "over_reason:text?"),
    RISKS("risk_judgements", "risk_id:risk", "on:date", "likelihood:five", "consequence:five", "note:text"),
    SEATS(
            "seats",
            "role_code:text?",
            "role:text",
            "organisation:text?",
            "title:text?",
            "deputy:text?",
            "ended_on:date?"),
    MEETINGS(
            "meetings",
            "number:int*",
            "on:date",
            "place:text",
            "present:list?",
            "minuted_on:date?",
            "approved_on:date?",
            "approved_at:int?"),
    AGENDA("agenda_items", "meeting:meeting*", "number:int*", "title:text", "minutes:text?"),
    DECISIONS(
            "decisions_made",
            "number:int*",
            "point_id:text?",
            "meeting:meeting?",
            "item:int?",
            "on:date",
            "outcome:text"),
    CHECKS("quality_checks", "point:int", "on:date", "note:text"),
    LINES(
            "partner_lines",
            "org_number:org?*",
            "side:side*",
            "line_id:text*",
            "name:text*",
            "amounts:json",
            "entered_on:date"),
    LOCAL("local_plans", "org_number:org?*", "started_on:date"),
    LOCAL_ACTIVITIES(
            "local_activities",
            "org_number:org?*",
            "activity_id:text*",
            "place:int",
            "name:text",
            "quarters:json",
            "responsible:text?"),
    CHANGES("change_requests", "number:int*", "org_number:org?", "kind:change", "body:json", "reason:text", "on:date"),
    ANSWERS("change_answers", "number:request*", "org_number:org?", "approved:bool", "reason:text?", "on:date");

    private final String file;
    private final List<Column> columns;

    RecordKind(String file, String... columns) {
        this.file = file;
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    /** The name of the table's file without its ending, and of its list in the JSON form. */
    public String file() {
        return file;
    }

    public List<Column> columns() {
        return columns;
    }

    public static Optional<RecordKind> ofFile(String name) {
        return Arrays.stream(values()).filter(k -> k.file.equals(name)).findFirst();
    }

    /** A column: what stands in it, whether it may be empty, and whether it belongs to the key. */
    public record Column(String name, String type, boolean optional, boolean key) {
        static Column of(String written) {
            String name = written.substring(0, written.indexOf(':'));
            String rest = written.substring(name.length() + 1);
            return new Column(name, rest.replaceAll("[?*]", ""), rest.contains("?"), rest.contains("*"));
        }
    }
}
