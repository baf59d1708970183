package no.tunet.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PlanFile;
import no.tunet.programme.assessment.AssessApplication;
import no.tunet.programme.assessment.InviteAssessor;
import no.tunet.programme.award.AcceptAward;
import no.tunet.programme.award.DecideAwards;
import no.tunet.programme.award.InstalmentDesk;
import no.tunet.programme.domain.Advice;
import no.tunet.programme.domain.Criterion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others may do with what was sent: check it, assess it, ask assessors, decide, accept an award, and note a payment. */
@Component
public class Awards {
    private final CallStore calls;
    private final SubmissionStore submissions;
    private final AssessApplication assessApplication;
    private final InviteAssessor inviteAssessor;
    private final DecideAwards decideAwards;
    private final AcceptAward acceptAward;
    private final InstalmentDesk instalments;

    Awards(
            CallStore calls,
            SubmissionStore submissions,
            AssessApplication assessApplication,
            InviteAssessor inviteAssessor,
            DecideAwards decideAwards,
            AcceptAward acceptAward,
            InstalmentDesk instalments) {
        this.calls = calls;
        this.submissions = submissions;
        this.assessApplication = assessApplication;
        this.inviteAssessor = inviteAssessor;
        this.decideAwards = decideAwards;
        this.acceptAward = acceptAward;
        this.instalments = instalments;
    }

    /** Asks somebody with the assessor's role to assess the applications to a call. */
    @Transactional
    public List<Reason> ask(CallId call, PersonId assessor) {
        return inviteAssessor.invite(calls.find(call).orElseThrow(), assessor);
    }

    /** Passes the formal check. */
    @Transactional
    public void pass(UUID submission) {
        var sent = sent(submission);
        assessApplication.check(call(sent), sent, true, "");
    }

    /** The acting person says that nothing ties them, and assesses: a score from 1 to 5 for each criterion in order. */
    @Transactional
    public List<Reason> assess(UUID submission, List<Integer> scores, boolean fund, String reasons) {
        var sent = sent(submission);
        Map<Criterion, Integer> byCriterion = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            byCriterion.put(criterion, scores.get(criterion.ordinal()));
        }
        assessApplication.declare(sent, false, "");
        return assessApplication.assess(sent, byCriterion, fund ? Advice.FUND : Advice.DECLINE, reasons);
    }

    /** Decides all applications of a call: those named get an amount, the others are declined. */
    @Transactional
    public List<Reason> decide(CallId call, Map<UUID, Money> choice, String reasons) {
        return decideAwards.decide(calls.find(call).orElseThrow(), choice, reasons)
                        instanceof Decision.Refused<?> refused
                ? refused.reasons()
                : List.of();
    }

    /** The applicant accepts and opens the project, from the files of its full plan when there are any. */
    @Transactional
    public Decision<PilotId> accept(UUID submission, List<PlanFile> plan) {
        var sent = sent(submission);
        return acceptAward.accept(call(sent), sent, plan);
    }

    /** The giver notes that an instalment was paid on a day. */
    @Transactional
    public List<Reason> pay(UUID submission, int number, LocalDate on) {
        return instalments.pay(sent(submission), number, on);
    }

    private SubmissionView sent(UUID submission) {
        return submissions.find(submission).orElseThrow();
    }

    private CallView call(SubmissionView sent) {
        return calls.find(sent.call()).orElseThrow();
    }
}
