package no.tunet.comparison.verdict;

import java.util.List;
import java.util.Optional;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonStore;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.Verdict;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Stage;
import no.tunet.comparison.domain.VerdictCommand;
import no.tunet.comparison.domain.VerdictFacts;
import no.tunet.comparison.domain.VerdictRules;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides what happens to a verdict by the rules, saves it, and sees to what follows. */
@Component
public class DecideVerdict {
    private final ComparisonStore store;
    private final SheetStore sheets;
    private final ComparisonDesk desk;
    private final Memo memo;
    private final BusinessClock clock;

    DecideVerdict(ComparisonStore store, SheetStore sheets, ComparisonDesk desk, Memo memo, BusinessClock clock) {
        this.store = store;
        this.sheets = sheets;
        this.desk = desk;
        this.memo = memo;
        this.clock = clock;
    }

    /** Every reason why not; empty when it was done. */
    @Transactional
    public List<Reason> decide(StoredComparison stored, int version, VerdictCommand command) {
        if (stored.version() != version) {
            return List.of(Reason.of("ui.form.stale"));
        }
        var sheet = sheets.sheet(stored);
        return switch (VerdictRules.decide(stored.stage(), command, facts(stored, sheet), clock.today())) {
            case Decision.Refused<Stage>(var reasons) -> reasons;
            case Decision.Accepted<Stage>(var stage) -> save(stored, stage, command);
        };
    }

    private List<Reason> save(StoredComparison stored, Stage after, VerdictCommand command) {
        if (!store.save(stored, after, clock.today())) {
            return List.of(Reason.of("ui.form.stale"));
        }
        desk.nothingWaits(stored);
        switch (command) {
            case VerdictCommand.Propose c -> {
                desk.waitsForLeader(stored);
                desk.happened(stored, Reason.of("comparison.history.proposed", c.verdict()));
            }
            case VerdictCommand.TakeBack c -> desk.happened(stored, Reason.of("comparison.history.takenBack"));
            case VerdictCommand.SendBack c -> {
                proposal(stored).ifPresent(proposal -> desk.waitsFor(proposal.by(), stored, "comparison-returned"));
                desk.happened(stored, Reason.of("comparison.history.sentBack", c.reason()));
            }
            case VerdictCommand.Sign c -> signed(stored);
            case VerdictCommand.Withdraw c -> {
                proposal(stored).ifPresent(proposal -> desk.waitsFor(proposal.by(), stored, "comparison-returned"));
                desk.happened(stored, Reason.of("comparison.history.withdrawn", c.reason()));
            }
        }
        return List.of();
    }

    private void signed(StoredComparison before) {
        store.find(before.id()).ifPresent(memo::keep);
        proposal(before)
                .filter(proposal -> proposal.verdict() == Verdict.START)
                .ifPresent(proposal -> desk.waitsFor(proposal.by(), before, "comparison-purchase"));
        desk.happened(before, Reason.of("comparison.history.signed"));
    }

    private static Optional<Stage.Proposal> proposal(StoredComparison stored) {
        return switch (stored.stage()) {
            case Stage.Open o -> Optional.empty();
            case Stage.Proposed p -> Optional.of(p.proposal());
            case Stage.Signed s -> Optional.of(s.proposal());
        };
    }

    private static VerdictFacts facts(StoredComparison stored, Sheet sheet) {
        var member = Acting.member();
        boolean ownUnit = member.organisation().equals(stored.organisation())
                && member.unit().map(stored.unit()::equals).orElse(true);
        return new VerdictFacts(
                member.person(),
                member.role(),
                ownUnit,
                sheet.todayAnswered(),
                sheet.filledOffers(),
                sheet.scores().size(),
                sheet.unknownLines());
    }
}
