package no.tunet.programme;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.programme.call.DecideCall;
import no.tunet.programme.domain.CallCommand;
import no.tunet.programme.domain.Deadline;
import no.tunet.programme.mandate.ReadMandate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others may do with a programme: read its papers in, and publish its call. The acting person belongs to the directorate. */
@Component
public class Programmes {
    private final ReadMandate readMandate;
    private final DecideCall decideCall;
    private final CallStore calls;

    Programmes(ReadMandate readMandate, DecideCall decideCall, CallStore calls) {
        this.readMandate = readMandate;
        this.decideCall = decideCall;
        this.calls = calls;
    }

    /** Reads a mandate with the differences between its papers; the forms stand in docs/programme-import.md. */
    @Transactional
    public Decision<ProgrammeId> read(String mandate, Optional<String> differences) {
        return readMandate.read(mandate, differences);
    }

    /** Reads the terms of a call as a draft. */
    @Transactional
    public Decision<CallId> readCall(ProgrammeId programme, String terms) {
        return readMandate.readCall(programme, terms);
    }

    /** Notes the day something in the timeline really happened. */
    @Transactional
    public void noteActual(ProgrammeId programme, int milestone, LocalDate on, String note) {
        readMandate.note(programme, milestone, on, note);
    }

    /** Publishes a draft with a deadline of its own: the whole of that day counts. */
    @Transactional
    public Decision<CallView> publish(CallId call, LocalDate lastDay) {
        CallView draft = calls.find(call).orElseThrow();
        var terms = draft.terms().withDeadline(Deadline.endOf(lastDay));
        return switch (decideCall.decide(draft, new CallCommand.Amend(terms, ""))) {
            case Decision.Refused<CallView> refused -> refused;
            case Decision.Accepted<CallView>(CallView amended) -> decideCall.decide(amended, new CallCommand.Publish());
        };
    }
}
