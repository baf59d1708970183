package no.tunet.settlement.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.HistoryEntry;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.settlement.BasisId;
import no.tunet.ui.Tone;

/** A sent month as both parties see it, and what the reader may do with it now. */
public record BasisView(
        BasisId id,
        int version,
        String title,
        String agreementPath,
        YearMonth month,
        String farm,
        String buyer,
        State state,
        List<LineRow> lines,
        List<LineRow> leftOut,
        Money total,
        Optional<Money> monthBefore,
        May may,
        Optional<String> owner,
        Optional<String> deputy,
        List<HistoryEntry> history) {

    /** Where the basis stands, since when, and the date that matters next. */
    public record State(Reason words, Tone tone, LocalDate since, Optional<Reason> next) {}

    /** What the reader may do; everything false for those who only read. */
    public record May(boolean answer, boolean leaveOut, boolean recall, boolean explain) {
        static final May READ = new May(false, false, false, false);
    }

    public String path() {
        return "/maned/" + id;
    }
}
