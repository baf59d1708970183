package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;

/** The value of a contract without VAT, and the steps it came from, so that the figure can be opened (FOA § 5-4). */
public record Valuation(Money total, List<Step> steps, List<RuleParameter> rows) {
    /** One addend of the value, in words, with its paragraph. */
    public record Step(Reason words, Money amount, String paragraph) {}

    /** Reckons the value by the rules of a day. */
    public static Valuation of(ValueBasis basis, RuleBook book, LocalDate day) {
        var steps = new ArrayList<Step>();
        var rows = new ArrayList<RuleParameter>();
        switch (basis.payment()) {
            case Payment.FixedTotal p -> {
                steps.add(new Step(Reason.of("purchase.value.fixed"), p.total(), "FOA § 5-4"));
                if (p.options().ore() > 0) {
                    steps.add(new Step(Reason.of("purchase.value.options"), p.options(), "FOA § 5-4"));
                }
            }
            case Payment.Monthly p -> monthly(p, book, day, steps, rows);
            case Payment.OpenEnded p -> {
                RuleParameter months = book.on(ParameterId.OPEN_ENDED_MONTHS, day);
                rows.add(months);
                steps.add(new Step(
                        Reason.of("purchase.value.open-ended", p.perMonth(), months.whole()),
                        p.perMonth().times(months.value()),
                        "FOA § 5-4 (12)"));
            }
            case Payment.Recurring p ->
                steps.add(new Step(Reason.of("purchase.value.recurring"), p.twelveMonths(), "FOA § 5-4 (9)"));
        }
        int number = 1;
        for (Money lot : basis.lotsTogether()) {
            steps.add(new Step(Reason.of("purchase.value.lot", number++), lot, "FOA § 5-4"));
        }
        Money built = Money.sum(steps.stream().map(Step::amount).toList());
        if (basis.frameworkMaximum().isPresent()) {
            Money maximum = basis.frameworkMaximum().get();
            var only = new Step(Reason.of("purchase.value.framework"), maximum, "FOA § 5-4");
            return new Valuation(maximum, List.of(only), List.of());
        }
        return new Valuation(built, List.copyOf(steps), List.copyOf(rows));
    }

    private static void monthly(
            Payment.Monthly p, RuleBook book, LocalDate day, List<Step> steps, List<RuleParameter> rows) {
        RuleParameter cap = book.on(ParameterId.OPEN_ENDED_MONTHS, day);
        rows.add(cap);
        int whole = Math.addExact(p.months(), p.optionMonths());
        if (whole > cap.whole()) {
            steps.add(new Step(
                    Reason.of("purchase.value.capped", p.perMonth(), whole, cap.whole()),
                    p.perMonth().times(cap.value()),
                    "FOA § 5-4 (12)"));
            return;
        }
        steps.add(new Step(
                Reason.of("purchase.value.term", p.perMonth(), p.months()),
                p.perMonth().times(p.months()),
                "FOA § 5-4 (12)"));
        if (p.optionMonths() > 0) {
            steps.add(new Step(
                    Reason.of("purchase.value.option-months", p.perMonth(), p.optionMonths()),
                    p.perMonth().times(p.optionMonths()),
                    "FOA § 5-4"));
        }
    }
}
