package no.tunet.agreement.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.Content;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.TermLine;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.TermsText;
import no.tunet.agreement.domain.Timeline;
import no.tunet.audit.HistoryEntry;
import no.tunet.documents.DocumentView;
import no.tunet.tasks.Responsible;
import no.tunet.ui.ObjectHead;

/** An agreement with all its page shows, and what the reader may do. */
public record AgreementOverview(
        AgreementFile file,
        Terms terms,
        Timeline timeline,
        Optional<Responsible> responsible,
        List<DocumentView> documents,
        List<HistoryEntry> history,
        Party side,
        boolean mayWrite,
        boolean mayPropose,
        boolean maySign) {

    public List<TermLine> lines() {
        return TermsText.lines(terms);
    }

    /** What changed since the sending before, while the parties read it anew. */
    public List<TermsText.Change> changesSinceLastTime() {
        return file.signedOn().isPresent()
                ? List.of()
                : file.previousRound()
                        .filter(before -> before.round() != file.original().round())
                        .map(before -> TermsText.changes(
                                before.terms(), file.original().terms()))
                        .orElse(List.of());
    }

    /** What the open amendment would change. */
    public List<TermsText.Change> changesOf(Content amendment) {
        return TermsText.changes(file.latest(), amendment.terms());
    }

    /** The amendments in force or to come, the newest first, each with what it changed. */
    public List<Version> versions() {
        var versions = new ArrayList<Version>();
        Terms before = file.original().terms();
        for (Content content : file.agreedAmendments()) {
            versions.addFirst(new Version(content, TermsText.changes(before, content.terms())));
            before = content.terms();
        }
        return List.copyOf(versions);
    }

    /** An agreed amendment and what it changed in the version before. */
    public record Version(Content content, List<TermsText.Change> changes) {}

    public boolean hasConsented(Content content) {
        return file.consents(content).of(side).isPresent();
    }

    /** The page of an agreement: its overview and its head. */
    public record Page(AgreementOverview overview, ObjectHead head) {}
}
