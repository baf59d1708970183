package no.tunet.programme;

import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What every page of a call or a programme needs: the thing itself or "not found", and whether the reader runs it. */
@Component
public class CallDesk {
    private final CallStore calls;
    private final ProgrammeStore programmes;
    private final AssessorStore assessors;

    CallDesk(CallStore calls, ProgrammeStore programmes, AssessorStore assessors) {
        this.calls = calls;
        this.programmes = programmes;
        this.assessors = assessors;
    }

    @Transactional(readOnly = true)
    public CallView open(String id) {
        return uuid(id).map(CallId::new).flatMap(calls::find).orElseThrow(NotFound::new);
    }

    /** The call, for those who run it; for everybody else it is not found. */
    @Transactional(readOnly = true)
    public CallView openToRun(String id) {
        CallView call = open(id);
        if (!runs(call)) {
            throw new NotFound();
        }
        return call;
    }

    /** The call, for those who run it and for those who are asked to assess its applications. */
    @Transactional(readOnly = true)
    public CallView openToAssess(String id) {
        CallView call = open(id);
        boolean asked = Acting.current().orElse(null) instanceof Actor.Member member
                && member.role() == Role.ASSESSOR
                && assessors.of(call.id()).contains(member.person());
        if (!asked && !runs(call)) {
            throw new NotFound();
        }
        return call;
    }

    @Transactional(readOnly = true)
    public ProgrammeView programme(String id) {
        return uuid(id).map(ProgrammeId::new).flatMap(programmes::find).orElseThrow(NotFound::new);
    }

    /** The programme, for those who run it. */
    @Transactional(readOnly = true)
    public ProgrammeView programmeToRun(String id) {
        ProgrammeView programme = programme(id);
        if (!(Acting.current().orElse(null) instanceof Actor.Member m
                && m.organisation().equals(programme.owner()))) {
            throw new NotFound();
        }
        return programme;
    }

    public static boolean runs(CallView call) {
        return Acting.current().orElse(null) instanceof Actor.Member member
                && member.organisation().equals(call.owner())
                && member.role() == Role.DIRECTORATE_OFFICER;
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
