package no.tunet.placement.course;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Form;
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

/** Other half-days under the same agreement. */
@Controller
public class MovePage {
    private final PlacementStore store;
    private final MovePlacement move;
    private final Organisations organisations;
    private final BusinessClock clock;

    MovePage(PlacementStore store, MovePlacement move, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.move = move;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @GetMapping("/plasseringer/{id}/flytting")
    @Transactional(readOnly = true)
    public View form(Page page, Form form, @PathVariable PlacementId id) {
        var file = find(id);
        var now = file.wanted().stream().map(MovePage::value).toList();
        var filled = form.value("from").isEmpty() ? Form.of(Map.of("from", clock.today(), "halfDays", now)) : form;
        return view(page, file).form(filled);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.UPDATE)
    @PostMapping("/plasseringer/{id}/flytting")
    @Transactional
    public Object move(Page page, Form form, @PathVariable PlacementId id) {
        var file = find(id);
        var from = form.date("from");
        Set<HalfDayOfWeek> wanted =
                all().filter(at -> form.has("halfDays", value(at))).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            form.fail("halfDays", Reason.of("placement.start.noHalfDays"));
        }
        if (form.ok()
                && move.move(id, from.orElseThrow(), wanted) instanceof Decision.Refused<PlacementId>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to("/plasseringer/" + id) : view(page, file).form(form);
    }

    private PlacementFile find(PlacementId id) {
        return store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(Page page, PlacementFile file) {
        List<Option> options = all().map(at -> Option.of(value(at), page.t("placement.halfDay", at.day(), at.half())))
                .toList();
        return View.of(
                "placement/course/move",
                new MoveView(
                        file.id(),
                        file.participant(),
                        file.reference(),
                        organisations.nameOn(file.farm(), clock.today()),
                        options));
    }

    private static Stream<HalfDayOfWeek> all() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(HalfDay.values()).map(half -> new HalfDayOfWeek(day, half)));
    }

    private static String value(HalfDayOfWeek at) {
        return at.day().getValue() + "-" + at.half().name();
    }
}
