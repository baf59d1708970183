package no.tunet.pilot.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.ui.Download;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.ObjectMapper;

/** One report as data: what was counted, each fact as a code with parameters and as a sentence in the reader's language, the words, and where it stands. */
@Controller
public class ReportApi {
    private final PilotDesk desk;
    private final ReportStore store;
    private final ObjectMapper json;

    ReportApi(PilotDesk desk, ReportStore store, ObjectMapper json) {
        this.desk = desk;
        this.store = store;
        this.json = json;
    }

    @GetMapping("/piloter/{id}/rapporter/{number}/rapport.json")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public Download data(@PathVariable String id, @PathVariable String number, Page page) {
        KeptPlan plan = desk.open(id);
        StatusReport report = store.find(plan.id(), ReportPage.number(number)).orElseThrow(NotFound::new);
        return Download.file(
                "rapport-" + report.number() + ".json",
                "application/json",
                json.writeValueAsBytes(tree(plan, report, page)));
    }

    private static Map<String, Object> tree(KeptPlan plan, StatusReport report, Page page) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("pilot", plan.id().value());
        tree.put("title", plan.printed().frame().title());
        tree.put("number", report.number());
        tree.put("edition", report.edition());
        tree.put("kind", report.kind());
        tree.put("until", report.until());
        tree.put("drawn_on", report.drawnOn());
        tree.put("state", report.state().getClass().getSimpleName());
        tree.put("state_words", ReportWords.state(page, report));
        tree.put("answer", ReportWords.answer(report));
        tree.put("counted", report.counted());
        tree.put("facts", report.facts().stream().map(f -> fact(f, page)).toList());
        tree.put("words", report.words());
        return tree;
    }

    private static Map<String, Object> fact(ReportFact fact, Page page) {
        var row = new LinkedHashMap<String, Object>();
        row.put("section", fact.section());
        row.put("about", fact.about());
        row.put("code", fact.what().code());
        row.put("parameters", List.copyOf(fact.what().parameters()));
        row.put("sentence", page.reason(fact.what()));
        return row;
    }
}
