package no.tunet.quality.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.quality.store.AuditStore;
import no.tunet.quality.store.StandardStore;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the body knows about its auditors: which standards they know, where they travel. */
@Controller
public class AuditorsPage {
    private final AuditStore store;
    private final StandardStore standards;
    private final People people;
    private final KeepAuditor keep;
    private final BusinessClock clock;

    AuditorsPage(AuditStore store, StandardStore standards, People people, KeepAuditor keep, BusinessClock clock) {
        this.store = store;
        this.standards = standards;
        this.people = people;
        this.keep = keep;
        this.clock = clock;
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/revisorer")
    @Transactional(readOnly = true)
    public View list() {
        return View.of("quality/audit/auditors", rows());
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/revisorer/{person}")
    @Transactional(readOnly = true)
    public View form(@PathVariable UUID person, Page page) {
        var row = row(person);
        return View.of("quality/audit/auditor", new AuditorView(row, options(page)))
                .form(Form.of(Map.of(
                        "standards", row.standards(), "municipalities", String.join(" ", row.municipalities()))));
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/revisorer/{person}")
    @Transactional
    public Object save(@PathVariable UUID person, Page page, Form form) {
        var row = row(person);
        var known = options(page).stream().map(Option::value).collect(Collectors.toSet());
        var chosen = form.values("standards").stream().filter(known::contains).collect(Collectors.toSet());
        var places = form.optionalText("municipalities", 2000).orElse("");
        var codes = Arrays.stream(places.split("[\\s,;]+"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
        if (codes.stream().anyMatch(code -> !code.matches("\\d{4}"))) {
            form.fail("municipalities", Reason.of("quality.auditor.codes"));
        }
        if (!form.ok()) {
            return View.of("quality/audit/auditor", new AuditorView(row, options(page)))
                    .form(form);
        }
        keep.keep(new PersonId(person), chosen, codes);
        return Redirect.to("/revisorer");
    }

    private AuditorRow row(UUID person) {
        return rows().stream().filter(r -> r.id().equals(person)).findFirst().orElseThrow(NotFound::new);
    }

    private List<AuditorRow> rows() {
        var body = Acting.member().organisation();
        var known = store.auditors(body).stream().collect(Collectors.toMap(AuditStore.Auditor::person, a -> a));
        return people.colleagues(body).stream()
                .filter(c -> c.active() && c.holds(Role.AUDITOR))
                .map(c -> {
                    var auditor = known.getOrDefault(c.id(), new AuditStore.Auditor(c.id(), Set.of(), Set.of()));
                    return new AuditorRow(
                            c.id().value(),
                            c.name(),
                            auditor.standards().stream().sorted().toList(),
                            auditor.municipalities().stream().sorted().toList());
                })
                .toList();
    }

    private List<Option> options(Page page) {
        return standards.book().on(clock.today()).stream()
                .map(s -> Option.of(s.code(), s.code() + " " + s.name().in(page.language())))
                .toList();
    }
}
