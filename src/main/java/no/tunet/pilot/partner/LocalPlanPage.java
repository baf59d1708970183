package no.tunet.pilot.partner;

import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.LocalActivity;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.QuarterSpan;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One partner's own plan beside the shared one; its own people change it, all others read. */
@Controller
public class LocalPlanPage {
    private final PilotDesk desk;
    private final LocalPlanStore plans;
    private final TakePart takePart;
    private final Organisations organisations;
    private final BusinessClock clock;

    LocalPlanPage(
            PilotDesk desk, LocalPlanStore plans, TakePart takePart, Organisations organisations, BusinessClock clock) {
        this.desk = desk;
        this.plans = plans;
        this.takePart = takePart;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/lokalplan/{partner}")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, @PathVariable String partner, Form form) {
        var organisation = PilotDesk.uuid(partner).map(OrganisationId::new).orElseThrow(NotFound::new);
        return view(desk.open(id), organisation, form);
    }

    @PostMapping("/piloter/{id}/lokalplan")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Redirect start(@PathVariable String id) {
        KeptPlan plan = asPartner(id);
        takePart.startPlan(plan);
        return Redirect.to(path(plan));
    }

    @PostMapping("/piloter/{id}/lokalplan/aktivitet")
    @Transactional
    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR})
    public Object change(@PathVariable String id, Form form) {
        KeptPlan plan = asPartner(id);
        var own = Acting.member().organisation();
        var mine = plans.of(plan.id(), own);
        var activity = form.oneOf("activity", options(mine));
        var first = form.optionalText("first", 10).flatMap(Quarter::parse);
        var last = form.optionalText("last", 10).flatMap(Quarter::parse);
        var responsible = form.optionalText("responsible", 200);
        Optional<QuarterSpan> span = Optional.empty();
        if (first.isPresent() != last.isPresent()
                || (first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) < 0)) {
            form.fail("last", Reason.of("pilot.local.span"));
        } else if (first.isPresent() && last.isPresent()) {
            span = Optional.of(new QuarterSpan(first.get(), last.get(), form.ticked("reach")));
        }
        if (form.ok()) {
            int version = mine.stream()
                    .filter(a -> a.key().equals(activity.orElseThrow()))
                    .mapToInt(LocalActivity::version)
                    .findFirst()
                    .orElse(0);
            form.refuse(takePart.plan(plan, activity.orElseThrow(), span, responsible.orElse(""), version));
        }
        return form.ok() ? Redirect.to(path(plan)) : view(plan, own, form);
    }

    private KeptPlan asPartner(String id) {
        KeptPlan plan = desk.open(id);
        if (!takePart.mayTakePart(plan)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    private static String path(KeptPlan plan) {
        return plan.id().path() + "/lokalplan/" + Acting.member().organisation().value();
    }

    private static List<Option> options(List<LocalActivity> activities) {
        return activities.stream().map(a -> Option.of(a.key(), a.name())).toList();
    }

    private View view(KeptPlan plan, OrganisationId partner, Form form) {
        var activities = plans.of(plan.id(), partner);
        if (activities.isEmpty()) {
            throw new NotFound();
        }
        return View.of(
                        "pilot/partner/local",
                        new LocalView(
                                plan,
                                organisations.nameOn(partner, clock.today()),
                                activities,
                                partner.equals(Acting.member().organisation())
                                        && Acting.member().role() != Role.PURCHASER))
                .form(form);
    }

    /** A partner's plan beside the shared one. */
    public record LocalView(KeptPlan plan, String partner, List<LocalActivity> activities, boolean mayWrite) {
        public Optional<Activity> shared(LocalActivity own) {
            return plan.current().activities().stream()
                    .filter(a -> a.key().equals(own.key()))
                    .findFirst();
        }

        public List<Quarter> quarters() {
            return Quarter.between(
                            new Quarter(plan.printed().frame().from().getYear(), 1),
                            new Quarter(plan.printed().frame().to().getYear(), 4))
                    .toList();
        }

        public List<Option> quarterOptions(Page page) {
            return quarters().stream()
                    .map(q -> Option.of(q.toString(), page.reason(q.words())))
                    .toList();
        }

        public List<Option> activityOptions() {
            return options(activities);
        }

        /** The mark of a quarter as it is written, or nothing. */
        public String mark(LocalActivity activity, Quarter quarter) {
            return Optional.ofNullable(activity.quarters().get(quarter))
                    .map(m -> m.printed())
                    .orElse("");
        }

        /** The shared plan's mark of a quarter, where it is another one. */
        public String sharedMark(LocalActivity activity, Quarter quarter) {
            String theirs = shared(activity)
                    .flatMap(a -> Optional.ofNullable(a.planned().get(quarter)))
                    .map(m -> m.printed())
                    .orElse("");
            return theirs.equals(mark(activity, quarter)) ? "" : theirs.isEmpty() ? "–" : theirs;
        }
    }
}
