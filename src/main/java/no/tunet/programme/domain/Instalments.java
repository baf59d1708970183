package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** How an award is paid out; the last instalment takes what rounding leaves, so that the sum is exact. */
public final class Instalments {
    private Instalments() {}

    /** When an instalment is paid. */
    public enum Condition {
        ACCEPTED,
        STATUS_REPORT,
        FINAL_REPORT
    }

    /** One payment and what it waits for. */
    public record Instalment(int number, Money amount, Condition condition) {}

    public static List<Instalment> of(Money award, AwardRuleBook book, LocalDate day) {
        Money first = award.times(Share.ofPercent(book.number(AwardRule.Id.FIRST_INSTALMENT_PERCENT, day)));
        Money second = award.times(Share.ofPercent(book.number(AwardRule.Id.SECOND_INSTALMENT_PERCENT, day)));
        return List.of(
                new Instalment(1, first, Condition.ACCEPTED),
                new Instalment(2, second, Condition.STATUS_REPORT),
                new Instalment(3, award.minus(first).minus(second), Condition.FINAL_REPORT));
    }
}
