package no.tunet.programme.award;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.Proposal;
import no.tunet.programme.domain.ServiceArea;
import no.tunet.programme.domain.Wording;
import no.tunet.programme.domain.Years;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens the pilot project of an accepted award: the application goes into the same documented plan as any project comes from. */
@Component
class OpenPilot {
    private final Pilots pilots;

    OpenPilot(Pilots pilots) {
        this.pilots = pilots;
    }

    Decision<PilotId> open(CallView call, Proposal proposal, Language language) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("project", project(call, proposal, language));
        plan.put("activities_quarters", numbered(activities(call, proposal), "activity_id", "a", OpenPilot::activity));
        plan.put("budget_lines", numbered(proposal.budget(), "line_id", "b", c -> row("line", c.what(), c.years())));
        plan.put("financing_plan", numbered(proposal.financing(), "source_id", "f", f -> {
            var row = row("source", f.what(), f.years());
            row.put("kind", f.sort().name().toLowerCase(Locale.ROOT));
            return row;
        }));
        plan.put("risks_measures", numbered(proposal.risks(), "risk_id", "r", r -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("title", r.what());
            row.put("measure_summary", r.measure());
            return row;
        }));
        plan.put(
                "strategies",
                proposal.strategies().stream()
                        .map(s -> Map.of("title", s.title(), "note", s.how()))
                        .toList());
        byte[] json = JsonMapper.shared().writeValueAsString(plan).getBytes(StandardCharsets.UTF_8);
        return pilots.importPlan(List.of(new PlanFile("plan.json", json)), Optional.of(call.owner()));
    }

    /** From the applicant's own full plan. */
    Decision<PilotId> open(CallView call, List<PlanFile> plan) {
        return pilots.importPlan(plan, Optional.of(call.owner()));
    }

    private static Map<String, Object> project(CallView call, Proposal proposal, Language language) {
        var project = new LinkedHashMap<String, Object>();
        var period = call.terms().pilotPeriod();
        project.put("title", proposal.basics().title());
        project.put("call", call.terms().title().in(language));
        project.put(
                "service_area",
                call.terms()
                        .area(proposal.basics().area())
                        .map(ServiceArea::name)
                        .map((Wording w) -> w.in(language))
                        .orElse(""));
        project.put(
                "period",
                Map.of(
                        "from", YearMonth.from(period.from()).toString(),
                        "to", YearMonth.from(period.to()).toString()));
        project.put("cost_frame_nok", kroner(proposal.budgeted()));
        project.put(
                "buyers",
                proposal.buyers().stream()
                        .map(b -> Map.of("name", b.name(), "code", b.code()))
                        .toList());
        return project;
    }

    /**
     * What the application plans, and the reports every pilot owes: one status report in the first quarter of each year after the first, and the final report
     * in the last quarter. Source: the plan in the first seed, which the mandate's «sluttrapportering» and the call follow.
     */
    private static List<Planned> activities(CallView call, Proposal proposal) {
        var quarters = call.terms().quarters();
        var rows = new ArrayList<Planned>();
        proposal.plan().forEach(a -> rows.add(new Planned(a.what(), "", a.quarters())));
        Set<String> status = quarters.stream()
                .skip(1)
                .filter(q -> q.endsWith("Q1") && !q.equals(quarters.getLast()))
                .collect(Collectors.toSet());
        if (!status.isEmpty()) {
            rows.add(new Planned("Statusrapportering", "status_report", status));
        }
        rows.add(new Planned("Sluttrapportering", "final_report", Set.of(quarters.getLast())));
        return rows;
    }

    private record Planned(String what, String code, Set<String> quarters) {}

    private static LinkedHashMap<String, Object> activity(Planned activity) {
        var row = new LinkedHashMap<String, Object>();
        row.put("activity", activity.what());
        row.put("code", activity.code());
        activity.quarters().stream().sorted().forEach(q -> row.put(q, "x"));
        return row;
    }

    private static LinkedHashMap<String, Object> row(String column, String what, Years years) {
        var row = new LinkedHashMap<String, Object>();
        row.put(column, what);
        years.amounts().keySet().stream()
                .sorted()
                .forEach(y -> row.put("y" + y, years.in(y).ore() / 100));
        return row;
    }

    private static <T> List<Map<String, Object>> numbered(
            List<T> items,
            String column,
            String letter,
            java.util.function.Function<T, LinkedHashMap<String, Object>> fill) {
        var rows = new ArrayList<Map<String, Object>>();
        for (T item : items) {
            var row = fill.apply(item);
            row.putFirst(column, "%s%02d".formatted(letter, rows.size() + 1));
            rows.add(row);
        }
        return rows;
    }

    private static long kroner(Years years) {
        return years.sum().ore() / 100;
    }
}
