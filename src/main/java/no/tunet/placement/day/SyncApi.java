package no.tunet.placement.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.Mark;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Takes what a phone kept while it had no coverage. Sent twice it counts once: every mark bears an id made on the phone. */
@Controller
class SyncApi {
    private static final int MOST = 500;

    private final MarkAttendance mark;
    private final LogDay log;

    SyncApi(MarkAttendance mark, LogDay log) {
        this.mark = mark;
        this.log = log;
    }

    /** One kept form: its fields as the page would have posted them, and when it was tapped. */
    record Kept(UUID id, String kind, Map<String, List<String>> fields, long tappedAt) {
        Kept {
            if (Stream.of(id, kind, fields).anyMatch(Objects::isNull)) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
    }

    /** What came of it: taken over, or refused with the reasons in the reader's language. */
    record Outcome(UUID id, boolean taken, List<String> reasons) {}

    record Ready(String token) {}

    /** A fresh token for sending, and proof that somebody is signed in. */
    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @GetMapping("/dager/ko")
    @ResponseBody
    Ready ready(Page page) {
        return new Ready(page.csrf());
    }

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @PostMapping("/dager/ko")
    @ResponseBody
    List<Outcome> take(Page page, @RequestBody List<Kept> kept) {
        var outcomes = new ArrayList<Outcome>();
        for (Kept one : kept.subList(0, Math.min(MOST, kept.size()))) {
            List<Reason> reasons = taken(one);
            outcomes.add(new Outcome(one.id(), reasons.isEmpty(), page.reasons(reasons)));
        }
        return outcomes;
    }

    private List<Reason> taken(Kept kept) {
        var form = Form.of(kept.fields());
        Decision<?> decision = kept.kind().equals("log")
                ? TapForm.log(form).<Decision<?>>map(log::log).orElseGet(() -> unread(form))
                : TapForm.mark(form)
                        .<Decision<?>>map(tap -> mark.mark(at(tap, kept)))
                        .orElseGet(() -> unread(form));
        return decision instanceof Decision.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static Tap at(Tap tap, Kept kept) {
        Mark m = tap.mark();
        var tapped = java.time.Instant.ofEpochMilli(kept.tappedAt());
        return new Tap(
                tap.placement(),
                tap.on(),
                tap.half(),
                new Mark(kept.id(), m.what(), m.transport(), m.extraHours(), m.replaces(), tapped),
                tap.reason());
    }

    private static Decision<Tap> unread(Form form) {
        return Decision.refused(form.errors().stream().map(e -> e.reason()).toArray(Reason[]::new));
    }
}
