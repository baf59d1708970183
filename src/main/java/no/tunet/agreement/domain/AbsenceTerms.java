package no.tunet.agreement.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Share;

/** The absence rule as data: for each cause, the share of the rate by notice time. Complete: every cause has an answer at no notice at all. */
public record AbsenceTerms(List<AbsenceShare> rows) {
    public AbsenceTerms {
        rows = rows.stream()
                .sorted(Comparator.comparing(AbsenceShare::cause).thenComparing(AbsenceShare::noticeHours))
                .toList();
        for (AbsenceCause cause : AbsenceCause.values()) {
            long answers = answers(rows, cause);
            if (cause != AbsenceCause.FARM_CLOSED && answers != 1) {
                throw new IllegalArgumentException("exactly one row without notice is needed for " + cause);
            }
        }
        if (rows.stream().map(r -> r.cause() + "/" + r.noticeHours()).distinct().count() != rows.size()) {
            throw new IllegalArgumentException("two rows answer the same notice");
        }
    }

    private static long answers(List<AbsenceShare> rows, AbsenceCause cause) {
        return rows.stream()
                .filter(r -> r.cause() == cause && r.noticeHours() == 0)
                .count();
    }

    /** The share of the rate for an absence; nothing at all when the farm was closed. */
    public Share share(AbsenceCause cause, Duration notice) {
        if (cause == AbsenceCause.FARM_CLOSED) {
            return Share.NONE;
        }
        return rows.stream()
                .filter(r ->
                        r.cause() == cause && Duration.ofHours(r.noticeHours()).compareTo(notice) <= 0)
                .max(Comparator.comparing(AbsenceShare::noticeHours))
                .or(() -> rows.stream()
                        .filter(r -> r.cause() == cause && r.noticeHours() == 0)
                        .findFirst())
                .orElseThrow()
                .share();
    }

    /** The causes that a rule has rows for. */
    public static List<AbsenceCause> causes() {
        return Arrays.stream(AbsenceCause.values())
                .filter(cause -> cause != AbsenceCause.FARM_CLOSED)
                .toList();
    }
}
