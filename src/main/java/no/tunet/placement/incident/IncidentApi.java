package no.tunet.placement.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Takes the reports a phone kept while it had no coverage. Sent twice one counts once: it bears the id the phone gave it. */
@Controller
public class IncidentApi {
    private static final int MOST = 50;

    private final IncidentStore store;
    private final ReportIncident report;
    private final BusinessClock clock;

    IncidentApi(IncidentStore store, ReportIncident report, BusinessClock clock) {
        this.store = store;
        this.report = report;
        this.clock = clock;
    }

    /** One kept report: its fields as the page would have posted them. */
    public record Kept(UUID id, Map<String, List<String>> fields) {
        public Kept {
            if (Stream.of(id, fields).anyMatch(Objects::isNull)) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
    }

    /** What came of it: taken over, or refused with the reasons in the reader's language. */
    public record Outcome(UUID id, boolean taken, List<String> reasons) {}

    @Allowed(data = DataKind.K10_ATTENDANCE, right = Right.CREATE)
    @PostMapping("/hendelser/ko")
    @ResponseBody
    @Transactional
    public List<Outcome> take(Page page, @RequestBody List<Kept> kept) {
        var subjects = store.subjects(Acting.member().organisation(), clock.today());
        var outcomes = new ArrayList<Outcome>();
        for (Kept one : kept.subList(0, Math.min(MOST, kept.size()))) {
            var fields = new HashMap<>(one.fields());
            fields.put("id", List.of(one.id().toString()));
            var form = Form.of(fields);
            List<Reason> reasons = IncidentForm.read(form, subjects)
                    .<Decision<UUID>>map(report::report)
                    .map(decision -> decision instanceof Decision.Refused<UUID>(var why) ? why : List.<Reason>of())
                    .orElseGet(() -> form.errors().stream().map(e -> e.reason()).toList());
            outcomes.add(new Outcome(one.id(), reasons.isEmpty(), page.reasons(reasons)));
        }
        return outcomes;
    }
}
