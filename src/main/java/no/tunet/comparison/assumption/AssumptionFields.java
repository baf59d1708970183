package no.tunet.comparison.assumption;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.comparison.domain.Assumptions;
import no.tunet.comparison.domain.Expectation;
import no.tunet.comparison.domain.Postponement;
import no.tunet.comparison.domain.PriceLevel;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import no.tunet.ui.Form;

/** Between the fields of the assumptions and the assumptions. */
final class AssumptionFields {
    private static final BigDecimal MOST_GROWTH = BigDecimal.valueOf(20);

    private AssumptionFields() {}

    /** The assumptions, when every field makes sense; else the form knows why not. */
    static Optional<Assumptions> read(Form form, boolean nothingToday) {
        var people = form.integer("people", 1, 999);
        var halfDays = form.integer("halfDays", 1, 10);
        var weeks = form.integer("weeks", 1, 52);
        var attendance = form.integer("attendance", 1, 100);
        var year = form.integer("priceYear", 1990, 2100);
        int growth = form.optionalDecimal("growth", BigDecimal.ZERO, MOST_GROWTH)
                .map(percent -> percent.movePointRight(2).intValue())
                .orElse(0);
        var source = growth == 0 ? form.optionalText("growthSource", 200) : form.text("growthSource", 200);
        var goals = form.optionalText("goals").orElse("");
        var postponement = postponement(form);
        var taxed = form.optionalInteger("taxed", 1, 100).map(Share::ofPercent);
        if (!form.ok()
                || people.isEmpty()
                || halfDays.isEmpty()
                || weeks.isEmpty()
                || attendance.isEmpty()
                || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Assumptions(
                new Expectation(
                        new Volume(people.get(), halfDays.get(), weeks.get()), Share.ofPercent(attendance.get())),
                new PriceLevel(year.get(), growth, source.orElse("")),
                goals,
                nothingToday,
                postponement,
                taxed));
    }

    private static Optional<Postponement> postponement(Form form) {
        var perYear = form.optionalMoney("postponedPerYear");
        if (perYear.isEmpty()) {
            return Optional.empty();
        }
        if (perYear.get().ore() <= 0) {
            form.fail("postponedPerYear", Reason.of("comparison.refused.positive"));
        }
        var months = form.integer("postponedMonths", 1, 120);
        var source = form.text("postponedSource", 200);
        return form.ok() && months.isPresent() && source.isPresent()
                ? Optional.of(new Postponement(perYear.get(), months.get(), source.get()))
                : Optional.empty();
    }

    static Map<String, Object> typed(Assumptions assumptions) {
        var fields = new HashMap<String, Object>();
        var volume = assumptions.ground().volume();
        fields.put("people", volume.people());
        fields.put("halfDays", volume.halfDaysPerWeek());
        fields.put("weeks", volume.weeksPerYear());
        fields.put(
                "attendance",
                BigDecimal.valueOf(assumptions.ground().attendance().basisPoints(), 2)
                        .stripTrailingZeros());
        fields.put("priceYear", assumptions.level().year());
        if (assumptions.level().growthBasisPoints() > 0) {
            fields.put(
                    "growth",
                    BigDecimal.valueOf(assumptions.level().growthBasisPoints(), 2)
                            .stripTrailingZeros());
        }
        fields.put("growthSource", assumptions.level().source());
        fields.put("goals", assumptions.goals());
        assumptions.taxedPurchases().ifPresent(share -> fields.put("taxed", share.basisPoints() / 100));
        assumptions.postponement().ifPresent(postponement -> {
            fields.put("postponedPerYear", postponement.alternativePerYear());
            fields.put("postponedMonths", postponement.mostMonths());
            fields.put("postponedSource", postponement.source());
        });
        return fields;
    }
}
