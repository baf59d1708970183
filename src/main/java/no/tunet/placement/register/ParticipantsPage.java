package no.tunet.placement.register;

import java.util.List;
import java.util.stream.Stream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.placement.domain.PlacementState;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The participants whom the reader works with; the farm has no access (it sees its days instead). */
@Controller
public class ParticipantsPage {
    private static final int MOST_EXPORTED = 5000;

    private final ParticipantStore store;
    private final BusinessClock clock;

    ParticipantsPage(ParticipantStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/deltakere")
    @Transactional(readOnly = true)
    public Object list(Page page, Form form) {
        String words = form.value("sok").strip();
        String state = form.value("status");
        if (!form.value("format").isEmpty()) {
            return sheet(page, store.list(words, state, clock.today(), 0, MOST_EXPORTED))
                    .asked(form, page)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }
        var paging = new Paging(Paging.asked(form), Paging.SIZE, store.count(words, state));
        var rows = store.list(words, state, clock.today(), paging.offset(), paging.size());
        boolean mayRegister = Matrix.allows(Acting.member().role(), DataKind.K7_IDENTITY, Right.CREATE, Scope.FULL);
        return View.of(
                        "placement/register/list",
                        new ParticipantListView(rows, paging, words, state, states(page), mayRegister))
                .form(form);
    }

    /** References instead of names: a file on a disk is read by more people than the page. */
    private static Sheet sheet(Page page, List<ParticipantRow> rows) {
        return Sheet.of(
                page.t("placement.export.name"),
                Stream.of("reference", "unit", "group", "status", "farm")
                        .map(field -> page.t("placement.field." + field))
                        .toList(),
                rows.stream()
                        .<List<?>>map(row -> List.of(
                                row.reference(),
                                row.unit(),
                                page.word(row.group()),
                                page.t("placement.state." + row.state().orElse("None")),
                                row.farm().orElse("")))
                        .toList());
    }

    private static List<Option> states(Page page) {
        return Stream.concat(
                        Stream.of("None"),
                        Stream.of(PlacementState.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .map(word -> Option.of(word, page.t("placement.state." + word)))
                .toList();
    }
}
