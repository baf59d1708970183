package no.tunet.programme.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.programme.CallId;
import no.tunet.programme.CallStore;
import no.tunet.programme.ProgrammeId;
import no.tunet.programme.ProgrammeStore;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Difference;
import no.tunet.programme.domain.Mandate;
import no.tunet.programme.format.CallFile;
import no.tunet.programme.format.MandateFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a programme of a mandate, and a draft of a call; contradictions are told and stop nothing, what cannot be read does. */
@Component
public class ReadMandate {
    private final ProgrammeStore programmes;
    private final CallStore calls;
    private final History history;
    private final BusinessClock clock;

    ReadMandate(ProgrammeStore programmes, CallStore calls, History history, BusinessClock clock) {
        this.programmes = programmes;
        this.calls = calls;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Decision<ProgrammeId> read(String mandateJson, Optional<String> differencesJson) {
        Decision<Mandate> mandate = MandateFile.read(mandateJson);
        String differences = differencesJson.orElse("[]");
        Decision<List<Difference>> read = MandateFile.differences(differences);
        List<Reason> faults = Decision.reasonsOf(List.of(reasons(mandate), reasons(read)));
        if (mandate instanceof Decision.Accepted<Mandate>(Mandate accepted) && faults.isEmpty()) {
            var id = ProgrammeId.next();
            var member = Acting.member();
            programmes.add(
                    id, member.organisation(), accepted, mandateJson, differences, clock.today(), member.person());
            history.record(id.ref(), member.organisation(), Reason.of("programme.history.read"));
            return Decision.accepted(id);
        }
        return new Decision.Refused<>(faults);
    }

    @Transactional
    public Decision<CallId> readCall(ProgrammeId programme, String callJson) {
        return switch (CallFile.read(callJson)) {
            case Decision.Refused<CallTerms>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<CallTerms>(CallTerms terms) -> {
                var id = CallId.next();
                var owner = programmes.find(programme).orElseThrow().owner();
                calls.add(id, programme, owner, terms);
                history.record(id.ref(), owner, Reason.of("programme.history.call-read"));
                yield Decision.accepted(id);
            }
        };
    }

    @Transactional
    public void note(ProgrammeId programme, int milestone, LocalDate on, String note) {
        var found = programmes.find(programme).orElseThrow();
        programmes.note(
                found, milestone, on, note, clock.today(), Acting.member().person());
    }

    private static List<Reason> reasons(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused ? refused.reasons() : List.of();
    }
}
