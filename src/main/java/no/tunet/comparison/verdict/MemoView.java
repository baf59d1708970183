package no.tunet.comparison.verdict;

import java.util.Optional;
import no.tunet.comparison.SheetView;
import no.tunet.comparison.SheetWords;
import no.tunet.comparison.domain.Stage;
import no.tunet.ui.Page;

/** What the decision memo prints; without a proposal it is a draft. */
public record MemoView(
        SheetView view,
        String organisation,
        Optional<Stage.Proposal> proposal,
        String proposer,
        Optional<Stage.Signed> signed,
        String signer) {
    public SheetWords words(Page page) {
        return new SheetWords(page, view);
    }
}
