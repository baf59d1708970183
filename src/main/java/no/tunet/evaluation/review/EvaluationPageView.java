package no.tunet.evaluation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.HistoryEntry;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.ui.Tone;

/** An evaluation as its page and its document show it. */
public record EvaluationPageView(
        EvaluationId id,
        int version,
        String title,
        String agreementPath,
        String buyer,
        String farm,
        Period about,
        State state,
        List<FindingRow> findings,
        List<String> goalsSaid,
        Reason participants,
        List<Reason> absences,
        Money cost,
        Optional<Reason> caveat,
        boolean frozen,
        Optional<Decided> decided,
        List<Result> results,
        May may,
        Optional<String> owner,
        Optional<String> deputy,
        List<HistoryEntry> history) {

    /** Where the evaluation stands and since when; words of the leader when it came back, of the withdrawal when it was withdrawn. */
    public record State(Reason words, Tone tone, LocalDate since, Optional<String> because) {}

    /** The verdict with its words: reasons, what changes or comes instead, what was done after incidents; who proposed and who signed. */
    public record Decided(
            Reason verdict,
            String reasons,
            Reason moreLabel,
            String more,
            String afterIncidents,
            String proposer,
            LocalDate proposedOn,
            Optional<String> signer,
            Optional<LocalDate> signedOn) {}

    /** A participant's one-page result, by reference. */
    public record Result(String reference, String path) {}

    /** What the reader may do now. */
    public record May(boolean propose, boolean sign, boolean giveBack, boolean withdraw) {
        static final May READ = new May(false, false, false, false);
    }

    public String path() {
        return "/evalueringer/" + id;
    }
}
