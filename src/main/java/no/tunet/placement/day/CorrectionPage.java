package no.tunet.placement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.HalfDayRecord;
import no.tunet.placement.domain.Mark;
import no.tunet.placement.store.MarkRow;
import no.tunet.placement.store.MarkStore;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Corrects a half-day, or decides between two marks that differ; also for notice time, transport and extra hours. */
@Controller
public class CorrectionPage {
    private final DayStore store;
    private final MarkStore marks;
    private final MarkAttendance mark;

    CorrectionPage(DayStore store, MarkStore marks, MarkAttendance mark) {
        this.store = store;
        this.marks = marks;
        this.mark = mark;
    }

    private record Where(PlacementId placement, LocalDate on, HalfDay half) {}

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.UPDATE)
    @GetMapping("/dager/retting")
    @Transactional(readOnly = true)
    public View show(Page page, Form form) {
        var where = where(form);
        var rows = rows(where);
        return view(page, where, rows).form(form.value("what").isEmpty() ? Form.of(filled(form, rows)) : form);
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.UPDATE)
    @PostMapping("/dager/retting")
    @Transactional
    public Object correct(Page page, Form form) {
        var where = where(form);
        var rows = rows(where);
        if (!rows.isEmpty() && form.value("reason").isBlank()) {
            form.fail("reason", Reason.of("placement.correct.reasonMissing"));
        }
        var tap = TapForm.mark(form);
        if (form.ok() && tap.isPresent() && mark.mark(tap.get()) instanceof Decision.Refused<Mark>(var reasons)) {
            form.refuse(reasons);
        }
        return form.ok()
                ? Redirect.to("/dager?dato=" + where.on())
                : view(page, where, rows).form(form);
    }

    private Where where(Form form) {
        var probe = Form.of(
                Map.of("placement", form.value("placement"), "dato", form.value("dato"), "half", form.value("half")));
        var placement = probe.id("placement").map(PlacementId::new);
        var on = probe.date("dato");
        var half = probe.choice("half", HalfDay.class);
        if (!probe.ok()
                || store.place(
                                placement.orElseThrow(),
                                Acting.member().organisation(),
                                on.orElseThrow(),
                                half.orElseThrow())
                        .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Where(placement.orElseThrow(), on.orElseThrow(), half.orElseThrow());
    }

    private List<MarkRow> rows(Where where) {
        return marks.ofPlacement(where.placement(), new Period(where.on(), where.on())).stream()
                .filter(row -> row.half() == where.half())
                .sorted(Comparator.comparing(row -> row.mark().madeAt()))
                .toList();
    }

    private static HashMap<String, Object> filled(Form form, List<MarkRow> rows) {
        var values = new HashMap<String, Object>();
        values.put("placement", form.value("placement"));
        values.put("dato", form.value("dato"));
        values.put("half", form.value("half"));
        if (HalfDayRecord.of(rows.stream().map(MarkRow::mark).toList())
                instanceof HalfDayRecord.Settled(Mark stands, var earlier)) {
            values.put("what", Barn.key(stands.what()).replaceAll(".*\\.", ""));
            values.put("transport", stands.transport() ? "true" : "");
            values.put(
                    "extra",
                    stands.extraHours().signum() == 0
                            ? ""
                            : stands.extraHours().toPlainString().replace('.', ','));
        }
        return values;
    }

    private CorrectionView view(Where where, List<MarkRow> rows, List<Option> answers) {
        List<UUID> standing =
                switch (HalfDayRecord.of(rows.stream().map(MarkRow::mark).toList())) {
                    case HalfDayRecord.Unmarked u -> List.of();
                    case HalfDayRecord.Settled(Mark stands, var earlier) -> List.of(stands.id());
                    case HalfDayRecord.Conflict(var several, var earlier) ->
                        several.stream().map(Mark::id).toList();
                };
        return new CorrectionView(
                where.placement().value(),
                store.callName(where.placement()).orElse(""),
                where.on(),
                where.half(),
                Ids.next(),
                standing,
                standing.size() > 1,
                rows.stream()
                        .map(row -> new CorrectionView.Made(
                                row.mark().madeAt(),
                                Barn.key(row.mark().what()),
                                row.reason().orElse(""),
                                standing.contains(row.mark().id())))
                        .toList(),
                answers);
    }

    private View view(Page page, Where where, List<MarkRow> rows) {
        var answers = new ArrayList<Option>();
        answers.add(Option.of("PRESENT", page.t("placement.mark.PRESENT")));
        answers.add(Option.of("LATE", page.t("placement.mark.LATE")));
        Arrays.stream(AbsenceCause.values())
                .filter(cause -> cause != AbsenceCause.FARM_CLOSED)
                .forEach(cause -> answers.add(Option.of(cause.name(), page.t("placement.mark.absent", cause))));
        return View.of("placement/day/correction", view(where, rows, answers));
    }
}
