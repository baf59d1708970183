package no.tunet.settlement.month;

import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.settlement.domain.Forecast;
import no.tunet.ui.Page;
import no.tunet.ui.chart.Lines;

/** The year of an agreement: what it would come to in full, what is billed, and what the rest is expected to be. */
public record ForecastView(String title, String agreementPath, int year, Forecast forecast, boolean anyPlaces) {

    /** Sums from the start of the year, so that the two lines end in the year's totals. */
    public Lines chart(Page page) {
        return new Lines(
                page.t("settlement.forecast.chart", String.valueOf(year)),
                page.t("settlement.list.month"),
                forecast.months().stream()
                        .map(m -> page.formats().month(m.month()))
                        .toList(),
                List.of(
                        new Lines.Series(page.t("settlement.forecast.value"), sums(true)),
                        new Lines.Series(page.t("settlement.forecast.expected"), sums(false))),
                kroner -> page.money(Money.ofKroner(Math.round(kroner))));
    }

    private List<java.util.Optional<Double>> sums(boolean value) {
        return forecast.months().stream()
                .map(m -> value ? m.valueSoFar() : m.figureSoFar())
                .map(m -> java.util.Optional.of(Math.max(0, m.kroner().doubleValue())))
                .toList();
    }

    public Reason kind(Forecast.Month month) {
        return switch (month.figure()) {
            case Forecast.Figure.Billed _ -> Reason.of("settlement.forecast.isBilled");
            case Forecast.Figure.Expected _ -> Reason.of("settlement.forecast.isExpected");
        };
    }
}
