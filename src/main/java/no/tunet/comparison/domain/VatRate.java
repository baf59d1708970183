package no.tunet.comparison.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;

/** The general VAT rate in a period, with its source. */
public record VatRate(Share rate, Period validity, String source) {
    /** The general rates of Norway, as the Storting has set them; a new rate is a new line with its first day. */
    public static final List<VatRate> GENERAL = List.of(new VatRate(
            Share.ofPercent(25), Period.from(LocalDate.of(2005, 1, 1)), "Stortingsvedtak om merverdiavgift § 2"));

    /** The rate that holds in the middle of a year; none for years that no line covers. */
    public static Optional<VatRate> of(int year, List<VatRate> rates) {
        return rates.stream()
                .filter(rate -> rate.validity().contains(LocalDate.of(year, 7, 1)))
                .findFirst();
    }
}
