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
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The participants whom the reader works with; the farm has no access (it sees its days instead). */
@Controller
public class ParticipantsPage {
    private final ParticipantStore store;
    private final BusinessClock clock;

    ParticipantsPage(ParticipantStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/deltakere")
    @Transactional(readOnly = true)
    public View list(Page page, Form form) {
        String words = form.value("sok").strip();
        String state = form.value("status");
        var paging = new Paging(Paging.asked(form), Paging.SIZE, store.count(words, state));
        var rows = store.list(words, state, clock.today(), paging.offset(), paging.size());
        boolean mayRegister = Matrix.allows(Acting.member().role(), DataKind.K7_IDENTITY, Right.CREATE, Scope.FULL);
        return View.of(
                        "placement/register/list",
                        new ParticipantListView(rows, paging, words, state, states(page), mayRegister))
                .form(form);
    }

    private static List<Option> states(Page page) {
        return Stream.concat(
                        Stream.of("None"),
                        Stream.of(PlacementState.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .map(word -> Option.of(word, page.t("placement.state." + word)))
                .toList();
    }
}
