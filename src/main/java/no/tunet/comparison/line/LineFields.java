package no.tunet.comparison.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.BasisKind;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.Basis;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.Expectation;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;

/** Between the fields of a cost line and the line. */
final class LineFields {
    private LineFields() {}

    /** The line, when every field makes sense; else the form knows why not. */
    static Optional<CostLine> read(UUID id, Form form) {
        var kind = form.choice("kind", LineKind.class);
        var text = form.optionalText("text", 200).orElse("");
        boolean unknown = form.ticked("unknown");
        var amount = unknown
                ? Optional.<Amount>of(new Amount.Unknown())
                : range(form).map(Amount.Known::new);
        var basis = form.choice("basis", BasisKind.class).flatMap(chosen -> basis(chosen, form));
        var source = unknown ? form.optionalText("source", 200) : form.text("source", 200);
        var year = form.integer("priceYear", 1990, 2100);
        if (!form.ok() || kind.isEmpty() || amount.isEmpty() || basis.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CostLine(id, kind.get(), text, amount.get(), basis.get(), source.orElse(""), year.get()));
    }

    private static Optional<CostRange> range(Form form) {
        var likely = form.money("likely");
        var low = form.optionalMoney("low").or(() -> likely);
        var high = form.optionalMoney("high").or(() -> likely);
        if (likely.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().isNegative()) {
            form.fail("low", Reason.of("comparison.refused.negative"));
        }
        if (low.get().compareTo(likely.get()) > 0) {
            form.fail("low", Reason.of("comparison.refused.low"));
        }
        if (high.get().compareTo(likely.get()) < 0) {
            form.fail("high", Reason.of("comparison.refused.high"));
        }
        return form.ok() ? Optional.of(new CostRange(low.get(), likely.get(), high.get())) : Optional.empty();
    }

    private static Optional<Basis> basis(BasisKind chosen, Form form) {
        return switch (chosen) {
            case HALF_DAY_OFFERED -> Optional.of(new Basis.PerHalfDayOffered());
            case HALF_DAY_ATTENDED -> Optional.of(new Basis.PerHalfDayAttended());
            case PERSON_YEAR -> Optional.of(new Basis.PerPersonAndYear());
            case FIXED -> Optional.of(new Basis.FixedPerYear());
            case ONCE -> form.integer("years", 1, 30).map(Basis.OnceSpreadOver::new);
            case YEAR_TOTAL -> {
                var people = form.integer("people", 1, 999);
                var halfDays = form.integer("halfDays", 1, 10);
                var weeks = form.integer("weeks", 1, 52);
                yield people.isPresent() && halfDays.isPresent() && weeks.isPresent()
                        ? Optional.of(new Basis.YearTotalFor(new Volume(people.get(), halfDays.get(), weeks.get())))
                        : Optional.empty();
            }
        };
    }

    /** A new line as the form begins: at the common ground and price year of the comparison. */
    static Map<String, Object> blank(Expectation ground, int priceYear) {
        var fields = new HashMap<String, Object>();
        putVolume(fields, ground.volume());
        fields.put("priceYear", priceYear);
        fields.put("basis", BasisKind.FIXED);
        return fields;
    }

    static Map<String, Object> typed(CostLine line, Expectation ground) {
        var fields = blank(ground, line.priceYear());
        fields.put("kind", line.kind());
        fields.put("text", line.text());
        fields.put("source", line.source());
        fields.put("basis", BasisKind.of(line.basis()));
        if (line.basis() instanceof Basis.YearTotalFor(var volume)) {
            putVolume(fields, volume);
        }
        if (line.basis() instanceof Basis.OnceSpreadOver(int years)) {
            fields.put("years", years);
        }
        switch (line.amount()) {
            case Amount.Unknown u -> fields.put("unknown", "true");
            case Amount.Known(var range) -> putRange(fields, range);
        }
        return fields;
    }

    private static void putRange(Map<String, Object> fields, CostRange range) {
        fields.put("likely", range.likely());
        putUnlessSame(fields, "low", range.low(), range.likely());
        putUnlessSame(fields, "high", range.high(), range.likely());
    }

    private static void putUnlessSame(Map<String, Object> fields, String name, Money amount, Money likely) {
        if (!amount.equals(likely)) {
            fields.put(name, amount);
        }
    }

    private static void putVolume(Map<String, Object> fields, Volume volume) {
        fields.put("people", volume.people());
        fields.put("halfDays", volume.halfDaysPerWeek());
        fields.put("weeks", volume.weeksPerYear());
    }
}
