package no.tunet.need.writing;

import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.NeedSentence;
import no.tunet.party.UnitView;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first question of a new need; answering it saves the draft. */
@Controller
class StartPage {
    private final StartNeed start;
    private final ReadDraft drafts;
    private final BusinessClock clock;

    StartPage(StartNeed start, ReadDraft drafts, BusinessClock clock) {
        this.start = start;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.CREATE)
    @GetMapping("/behov/nytt")
    View ask(Form form) {
        return view(drafts.units()).form(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.CREATE)
    @PostMapping("/behov")
    Object start(Form form) {
        var units = drafts.units();
        var content = NeedFields.read(NeedStep.WHO, form, NeedContent.EMPTY);
        var unit = chosen(form, units);
        if (form.ok() && unit.isPresent()) {
            var id = start.start(unit.get(), content);
            return Redirect.to("next".equals(form.value("go")) ? StepView.address(id, NeedStep.OFTEN) : id.path());
        }
        return view(units).form(form);
    }

    private View view(List<UnitView> units) {
        return View.of(
                "need/writing/page",
                new StepView(
                        Optional.empty(),
                        NeedStep.WHO,
                        options(units),
                        TargetGroup.validOn(clock.today()),
                        NeedSentence.exact(NeedContent.EMPTY),
                        0));
    }

    static List<Option> options(List<UnitView> units) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit.name()))
                .toList();
    }

    static Optional<UnitView> chosen(Form form, List<UnitView> units) {
        return form.oneOf("unit", options(units))
                .flatMap(id -> units.stream()
                        .filter(unit -> unit.id().toString().equals(id))
                        .findFirst());
    }
}
