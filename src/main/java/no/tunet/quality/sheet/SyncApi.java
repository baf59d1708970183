package no.tunet.quality.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.PointRecord;
import no.tunet.ui.FieldError;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Takes what a phone kept while it had no coverage. Sent twice it counts once: every answer and picture bears an id made on the phone. */
@Controller
class SyncApi {
    private static final int MOST = 500;

    private final AnswerPoint answers;
    private final ShowPoint show;
    private final SheetContent contents;

    SyncApi(AnswerPoint answers, ShowPoint show, SheetContent contents) {
        this.answers = answers;
        this.show = show;
        this.contents = contents;
    }

    /** One kept answer: its fields as the page would have posted them, and when it was given. */
    record Kept(
            @Nullable UUID id,
            @Nullable UUID sheet,
            @Nullable Map<String, List<String>> fields,
            long madeAt) {}

    /** What came of it: taken over, and whether another answer now stands beside it; or refused with the reasons in the reader's language. */
    record Outcome(UUID id, boolean taken, boolean conflict, List<String> reasons) {}

    record Ready(String token) {}

    /** A fresh token for sending, and proof that somebody is signed in. */
    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/kvalitet/ko")
    @ResponseBody
    Ready ready(Page page) {
        return new Ready(page.csrf());
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/ko")
    @ResponseBody
    List<Outcome> take(Page page, @RequestBody List<Kept> kept) {
        var outcomes = new ArrayList<Outcome>();
        for (Kept one : kept.subList(0, Math.min(MOST, kept.size()))) {
            UUID id = one.id();
            UUID sheet = one.sheet();
            var fields = one.fields();
            if (id == null || sheet == null || fields == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            var named = new HashMap<>(fields);
            named.put("id", List.of(id.toString()));
            var form = Form.of(named);
            var given = AnswerForm.read(form, Instant.ofEpochMilli(one.madeAt()));
            var reasons =
                    given.map(answer -> reasons(answers.answer(sheet, answer))).orElseGet(() -> unread(form));
            boolean conflict = reasons.isEmpty()
                    && contents.of(sheet)
                            .filter(f -> f.record(form.value("point")) instanceof PointRecord.Conflict)
                            .isPresent();
            outcomes.add(new Outcome(id, reasons.isEmpty(), conflict, page.reasons(reasons)));
        }
        return outcomes;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @PostMapping("/kvalitet/ko/bilder")
    @ResponseBody
    Outcome picture(Page page, Form form) {
        var id = form.id("id");
        var sheet = form.id("sheet");
        var point = form.text("point", 80);
        var described = form.optionalText("described", 300);
        var file = form.file("file");
        if (id.isEmpty() || sheet.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (file.isEmpty()) {
            form.fail("", Reason.of("quality.file.empty"));
        }
        var reasons = form.ok()
                ? reasons(show.show(
                        sheet.get(),
                        id.get(),
                        point.orElseThrow(),
                        described.orElse(""),
                        SheetFilePage.bytes(file.get())))
                : unread(form);
        return new Outcome(id.get(), reasons.isEmpty(), false, page.reasons(reasons));
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static List<Reason> unread(Form form) {
        return form.errors().stream().map(FieldError::reason).toList();
    }
}
