package no.tunet.knowledge.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stories of what worked: told only with a consent that somebody stands for, and gone the moment it is withdrawn. */
@Controller
public class StoryPage {
    /** How many figures a story may carry; the form has as many rows. */
    public static final int FIGURES = 3;

    private final StoryStore store;
    private final BusinessClock clock;

    StoryPage(StoryStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Public
    @GetMapping("/kunnskap/fortellinger")
    @Transactional(readOnly = true)
    public View list() {
        return View.of("knowledge/stories", new Listed(store.all(), writes()));
    }

    @Public
    @GetMapping("/kunnskap/fortellinger/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable UUID id, Form form) {
        return shown(store.find(id).orElseThrow(NotFound::new), form);
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.DIRECTORATE_OFFICER})
    @GetMapping("/kunnskap/fortellinger/ny")
    View blank(Form form) {
        return View.of("knowledge/story-write").form(form);
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/fortellinger/ny")
    @Transactional
    public Object write(Form form) {
        var story = story(form);
        if (story.isEmpty()) {
            return View.of("knowledge/story-write").form(form);
        }
        store.add(story.get(), clock.today());
        return Redirect.to(story.get().path());
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/fortellinger/{id}/publisering")
    @Transactional
    public Object publish(@PathVariable UUID id, Form form) {
        Story story = own(id);
        return store.publish(story, clock.today())
                ? Redirect.to(story.path())
                : shown(story, form.refuse(List.of(Reason.of("knowledge.reason.story-not-open"))));
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/fortellinger/{id}/samtykke")
    @Transactional
    public Object endConsent(@PathVariable UUID id, Form form) {
        Story story = own(id);
        return store.endConsent(story, clock.today())
                ? Redirect.to(story.path())
                : shown(story, form.refuse(List.of(Reason.of("knowledge.reason.consent-ended"))));
    }

    private Optional<Story> story(Form form) {
        var title = form.text("title", 200);
        var body = form.text("body", 8000);
        var figures = new ArrayList<Story.Figure>();
        for (int i = 1; i <= FIGURES; i++) {
            var what = form.optionalText("figure-" + i, 200);
            var value = form.optionalText("value-" + i, 50);
            var source = form.optionalText("source-" + i, 200);
            if (what.isPresent() && value.isPresent() && source.isPresent()) {
                figures.add(new Story.Figure(what.get(), value.get(), source.get()));
            } else if (what.isPresent() || value.isPresent() || source.isPresent()) {
                form.fail("figure-" + i, Reason.of("knowledge.reason.whole-figure"));
            }
        }
        var consentBy = form.text("consent-by", 200);
        var consentOn = form.date("consent-on");
        if (consentOn.filter(day -> day.isAfter(clock.today())).isPresent()) {
            form.fail("consent-on", Reason.of("knowledge.reason.consent-later"));
        }
        return form.ok()
                ? Optional.of(new Story(
                        Ids.next(),
                        Acting.member().organisation(),
                        title.orElseThrow(),
                        body.orElseThrow(),
                        figures,
                        consentBy.orElseThrow(),
                        consentOn.orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        0))
                : Optional.empty();
    }

    private Story own(UUID id) {
        return store.find(id).filter(StoryPage::isOwn).orElseThrow(NotFound::new);
    }

    private static View shown(Story story, Form form) {
        return View.of("knowledge/story", new Shown(story, isOwn(story))).form(form);
    }

    private static boolean isOwn(Story story) {
        return writes() && Acting.member().organisation().equals(story.owner());
    }

    private static boolean writes() {
        return Acting.current().orElse(null) instanceof Actor.Member member
                && List.of(Role.COUNTY_ADVISER, Role.COORDINATOR, Role.DIRECTORATE_OFFICER)
                        .contains(member.role());
    }

    /** The stories, and whether the reader may write one. */
    public record Listed(List<Story> stories, boolean writes) {}

    /** A story, and whether it is the reader's organisation's own. */
    public record Shown(Story story, boolean own) {}
}
