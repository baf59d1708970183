package no.tunet.knowledge.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.knowledge.GuidanceTopic;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Guidance open to everybody, and its next version written by the directorate. */
@Controller
public class GuidancePage {
    private static final int BODY = 40_000;

    private final ReadGuidance read;
    private final GuidanceStore store;
    private final BusinessClock clock;

    GuidancePage(ReadGuidance read, GuidanceStore store, BusinessClock clock) {
        this.read = read;
        this.store = store;
        this.clock = clock;
    }

    @Public
    @GetMapping("/kunnskap/veiledning/{topic}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String topic, Form form) {
        var versions = read.versions(topic(topic));
        var current = read.current(versions);
        var asked = versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(form.value("versjon")))
                .findFirst();
        return View.of("knowledge/guidance", new Shown(asked.orElse(current), current.number(), versions, writes()));
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @GetMapping("/kunnskap/veiledning/{topic}/endring")
    @Transactional(readOnly = true)
    public View edit(@PathVariable String topic, Form form) {
        var latest = read.versions(topic(topic)).getFirst();
        return View.of("knowledge/guidance-edit", latest).form(form.restored() ? form : filled(latest));
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/kunnskap/veiledning/{topic}/endring")
    @Transactional
    public Object write(@PathVariable String topic, Form form) {
        var latest = read.versions(topic(topic)).getFirst();
        var next = next(latest, form);
        if (next.isEmpty()) {
            return View.of("knowledge/guidance-edit", latest).form(form);
        }
        var member = Acting.member();
        if (!store.add(next.get(), member.organisation(), member.person())) {
            return View.of("knowledge/guidance-edit", latest).form(form.refuse(List.of(Reason.of("ui.form.stale"))));
        }
        return Redirect.to(latest.topic().path() + "?versjon=" + next.get().number());
    }

    private Optional<GuidanceVersion> next(GuidanceVersion latest, Form form) {
        var from = form.date("from");
        if (from.filter(day -> day.isBefore(clock.today())).isPresent()) {
            form.fail("from", Reason.of("knowledge.reason.from-past"));
        }
        var nb = words(form, "nb");
        var nn = words(form, "nn");
        var en = words(form, "en");
        var reason = form.text("reason", 500);
        if (form.integer("number", 1, Integer.MAX_VALUE)
                .filter(number -> number == latest.number())
                .isEmpty()) {
            form.refuse(List.of(Reason.of("ui.form.stale")));
        }
        return form.ok()
                ? Optional.of(new GuidanceVersion(
                        latest.topic(),
                        latest.number() + 1,
                        from.orElseThrow(),
                        nb.orElseThrow(),
                        nn.orElseThrow(),
                        en.orElseThrow(),
                        reason.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<GuidanceVersion.Words> words(Form form, String language) {
        var title = form.text("title-" + language, 200);
        var body = form.text("body-" + language, BODY);
        return title.flatMap(t -> body.map(b -> new GuidanceVersion.Words(t, b)));
    }

    private Form filled(GuidanceVersion latest) {
        var values = new HashMap<String, Object>();
        values.put("number", latest.number());
        values.put("from", clock.today());
        for (Language language : Language.values()) {
            String suffix = language.name().toLowerCase(java.util.Locale.ROOT);
            values.put("title-" + suffix, latest.in(language).title());
            values.put("body-" + suffix, latest.in(language).body());
        }
        return Form.of(values);
    }

    private static GuidanceTopic topic(String slug) {
        return Arrays.stream(GuidanceTopic.values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean writes() {
        return Acting.current().orElse(null) instanceof Actor.Member member
                && member.role() == Role.DIRECTORATE_OFFICER;
    }

    /** A version, which one holds today, and all there are. */
    public record Shown(GuidanceVersion version, int current, List<GuidanceVersion> versions, boolean writes) {
        public String html(Language language) {
            return MarkedUp.html(version.in(language).body());
        }

        public boolean isToCome(LocalDate today) {
            return version.validFrom().isAfter(today);
        }
    }
}
