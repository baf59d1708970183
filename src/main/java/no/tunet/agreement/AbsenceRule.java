package no.tunet.agreement;

import java.time.Duration;
import java.util.List;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Share;

/** How much of the rate is paid for an absence, by cause and notice; a closed farm is never paid. */
public record AbsenceRule(List<Row> rows) {
    /** One answer: the share for a cause when notice came at least so many hours before. */
    public record Row(AbsenceCause cause, int noticeHours, Share share) {}

    public AbsenceRule {
        rows = List.copyOf(rows);
    }

    static AbsenceRule of(AbsenceTerms terms) {
        return new AbsenceRule(terms.rows().stream()
                .map(r -> new Row(r.cause(), r.noticeHours(), r.share()))
                .toList());
    }

    public Share share(AbsenceCause cause, Duration notice) {
        var terms = new AbsenceTerms(rows.stream()
                .map(r -> new AbsenceShare(r.cause(), r.noticeHours(), r.share()))
                .toList());
        return terms.share(cause, notice);
    }
}
