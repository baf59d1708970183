package no.tunet.settlement.domain;

import java.time.YearMonth;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** What a line is about; days with the same answer and the same placement stand in one line. */
public sealed interface LineAbout {
    record Attended(Money rate) implements LineAbout {}

    record Absence(AbsenceCause cause, Share share, Money rate) implements LineAbout {}

    record Transport(Money rate) implements LineAbout {}

    record Meals(Money rate) implements LineAbout {}

    record ExtraHours(Money rate) implements LineAbout {}

    /** A credit or an additional claim for an earlier, agreed month. */
    record Correction(YearMonth month) implements LineAbout {}
}
