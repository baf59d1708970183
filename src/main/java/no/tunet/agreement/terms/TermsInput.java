package no.tunet.agreement.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.agreement.domain.GeneralPart;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import no.tunet.kernel.TargetGroup;
import no.tunet.ui.Form;

/** Reads the terms of an agreement from what was typed. */
public final class TermsInput {
    private static final int MOST_MONTHS = 60;
    private static final int MOST_DAYS = 90;
    private static final int MOST_HOURS = 24 * 60;

    private TermsInput() {}

    public static Optional<Terms> read(Form form) {
        Optional<Period> term = term(form);
        var general = general(form, term);
        var special = special(form);
        var prices = term.map(t -> prices(form, t)).orElse(List.of());
        var absence = absence(form);
        var places = places(form);
        return form.ok() && general.isPresent() && special.isPresent() && absence.isPresent()
                ? Optional.of(new Terms(general.get(), special.get(), prices, absence.get(), places))
                : Optional.empty();
    }

    private static Optional<Period> term(Form form) {
        var from = form.date("start");
        var to = form.date("end");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("end", Reason.of("ui.form.dates-reversed"));
            return Optional.empty();
        }
        return from.flatMap(f -> to.map(t -> new Period(f, t)));
    }

    private static Optional<GeneralPart> general(Form form, Optional<Period> term) {
        var trial = form.integer("trialMonths", 0, MOST_MONTHS);
        var extension = form.integer("extensionMonths", 0, MOST_MONTHS);
        var notice = form.integer("noticeMonths", 0, MOST_MONTHS);
        var trialNotice = form.integer("trialNoticeMonths", 0, MOST_MONTHS);
        var credit = form.integer("creditDays", 0, MOST_DAYS);
        return form.ok() && term.isPresent()
                ? Optional.of(new GeneralPart(
                        term.get(),
                        trial.orElseThrow(),
                        extension.orElseThrow(),
                        notice.orElseThrow(),
                        trialNotice.orElseThrow(),
                        credit.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<SpecialPart> special(Form form) {
        var group = form.choice("group", TargetGroup.class);
        var size = form.integer("maxGroupSize", 1, 500);
        var staff = form.integer("participantsPerStaff", 1, 500);
        var service = form.text("service");
        String activities = form.optionalText("activities").orElse("");
        String food = form.optionalText("food").orElse("");
        String transport = form.optionalText("transport").orElse("");
        String goals = form.optionalText("goals").orElse("");
        String contacts = form.optionalText("contacts").orElse("");
        return form.ok()
                ? Optional.of(new SpecialPart(
                        group.orElseThrow(),
                        size.orElseThrow(),
                        staff.orElseThrow(),
                        service.orElseThrow(),
                        activities,
                        food,
                        transport,
                        goals,
                        contacts))
                : Optional.empty();
    }

    private static List<PriceTerm> prices(Form form, Period term) {
        var prices = new ArrayList<PriceTerm>();
        for (PriceKind kind : PriceKind.values()) {
            String name = "price_" + kind;
            Optional<Money> amount = kind == PriceKind.HALF_DAY ? form.money(name) : form.optionalMoney(name);
            String includes = form.optionalText("includes_" + kind, 500).orElse("");
            Optional<Money> later = form.optionalMoney("later_" + kind);
            Optional<LocalDate> from = form.optionalDate("from_" + kind);
            if (amount.filter(Money::isNegative).isPresent()
                    || later.filter(Money::isNegative).isPresent()) {
                form.fail(name, Reason.of("agreement.terms.negative"));
            } else if (amount.isPresent()) {
                prices.addAll(lines(form, kind, term, amount.get(), includes, later, from));
            }
        }
        return prices;
    }

    private static List<PriceTerm> lines(
            Form form,
            PriceKind kind,
            Period term,
            Money amount,
            String includes,
            Optional<Money> later,
            Optional<LocalDate> from) {
        if (later.isEmpty() && from.isEmpty()) {
            return List.of(new PriceTerm(kind, amount, term, includes));
        }
        if (later.isEmpty()) {
            form.fail("later_" + kind, Reason.of("ui.form.required"));
            return List.of();
        }
        if (from.isEmpty() || !from.get().isAfter(term.from()) || from.get().isAfter(term.to())) {
            form.fail("from_" + kind, Reason.of("agreement.terms.price-from", term.from(), term.to()));
            return List.of();
        }
        return List.of(
                new PriceTerm(kind, amount, new Period(term.from(), from.get().minusDays(1)), includes),
                new PriceTerm(kind, later.get(), new Period(from.get(), term.to()), includes));
    }

    private static Optional<AbsenceTerms> absence(Form form) {
        var rows = new ArrayList<AbsenceShare>();
        for (AbsenceCause cause : AbsenceTerms.causes()) {
            form.integer("absence_" + cause, 0, 100)
                    .ifPresent(percent -> rows.add(new AbsenceShare(cause, 0, Share.ofPercent(percent))));
            Optional<Integer> hours = form.optionalInteger("hours_" + cause, 1, MOST_HOURS);
            Optional<Integer> percent = form.optionalInteger("early_" + cause, 0, 100);
            if (hours.isPresent() && percent.isPresent()) {
                rows.add(new AbsenceShare(cause, hours.get(), Share.ofPercent(percent.get())));
            } else if (hours.isPresent() || percent.isPresent()) {
                form.fail("hours_" + cause, Reason.of("agreement.terms.absence-pair"));
            }
        }
        return form.ok() ? Optional.of(new AbsenceTerms(rows)) : Optional.empty();
    }

    private static List<PlaceTerm> places(Form form) {
        var places = new ArrayList<PlaceTerm>();
        for (String value : form.values("places")) {
            Optional<PlaceTerm> place = place(value);
            place.ifPresent(places::add);
            if (place.isEmpty()) {
                form.fail("places", Reason.of("ui.form.choice"));
            }
        }
        return places;
    }

    /** A place as the value of a checkbox. */
    public static String value(PlaceTerm place) {
        return place.offer() + "/" + place.at().day() + "/" + place.at().half() + "/" + place.number();
    }

    private static Optional<PlaceTerm> place(String value) {
        String[] parts = value.split("/", -1);
        try {
            return parts.length == 4 && parts[3].matches("\\d{1,3}")
                    ? Optional.of(new PlaceTerm(
                            UUID.fromString(parts[0]),
                            Integer.parseInt(parts[3]),
                            new HalfDayOfWeek(DayOfWeek.valueOf(parts[1]), HalfDay.valueOf(parts[2]))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the form starts with for terms that exist. */
    public static Map<String, Object> filled(Terms terms) {
        return TermsValues.of(terms);
    }
}
