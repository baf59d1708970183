package no.tunet.purchase.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.CpvCode;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.ServiceCategory;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.ValueBasis;
import no.tunet.ui.Form;

/** Reads the adviser's question from what was typed, and fills the form with a question again. */
final class RouteInput {
    static final List<String> LOTS = List.of("lot1", "lot2", "lot3", "lot4");
    private static final int MOST_MONTHS = 600;

    private RouteInput() {}

    static Optional<RouteQuestion> read(Form form) {
        var arrangement = arrangement(form);
        var payment = payment(form);
        var lots = new ArrayList<Money>();
        LOTS.forEach(name -> form.optionalMoney(name).ifPresent(lot -> lots.add(positive(form, name, lot))));
        var framework = form.optionalMoney("framework").map(m -> positive(form, "framework", m));
        var classification = classification(form);
        var buyer = form.choice("buyer", BuyerType.class);
        var kind = form.choice("dateKind", LegalDate.Kind.class);
        var day = form.date("legalOn");
        var ground = ground(form);
        if (!form.ok()
                || arrangement.isEmpty()
                || payment.isEmpty()
                || classification.isEmpty()
                || buyer.isEmpty()
                || kind.isEmpty()
                || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RouteQuestion(
                new ValueBasis(payment.get(), lots, framework),
                classification.get(),
                buyer.get(),
                new LegalDate(kind.get(), day.get()),
                arrangement.get(),
                ground));
    }

    private static Money positive(Form form, String name, Money amount) {
        if (amount.isNegative()) {
            form.fail(name, Reason.of("purchase.route.negative"));
        }
        return amount;
    }

    private static Optional<Payment> payment(Form form) {
        var kind = form.choice("payment", PaymentKind.class);
        var amount = form.money("amount").map(m -> positive(form, "amount", m));
        var options = form.optionalMoney("options")
                .map(m -> positive(form, "options", m))
                .orElse(Money.ZERO);
        var months = kind.filter(k -> k == PaymentKind.MONTHLY).isPresent()
                ? form.integer("months", 1, MOST_MONTHS)
                : Optional.of(1);
        var optionMonths = form.optionalInteger("optionMonths", 0, MOST_MONTHS).orElse(0);
        if (!form.ok() || kind.isEmpty() || amount.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.get()) {
                    case FIXED -> new Payment.FixedTotal(amount.get(), options);
                    case MONTHLY -> new Payment.Monthly(amount.get(), months.get(), optionMonths);
                    case OPEN_ENDED -> new Payment.OpenEnded(amount.get());
                    case RECURRING -> new Payment.Recurring(amount.get());
                });
    }

    private static Optional<Classification> classification(Form form) {
        var service = form.choice("service", Service.class);
        var category = form.optionalChoice("category", ServiceCategory.class);
        String reason = form.optionalText("categoryReason", 1000).orElse("");
        Optional<String> code = service.flatMap(s -> s == Service.OTHER
                ? form.text("cpv", 20).map(c -> c.replaceAll("[ -]\\d?$", "").strip())
                : Optional.of(s.cpv()));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!CpvCode.isValid(code.get())) {
            form.fail("cpv", Reason.of("purchase.route.cpv-wrong"));
            return Optional.empty();
        }
        return Optional.of(
                new Classification(new CpvCode(code.get()), category.map(c -> new Classification.Chosen(c, reason))));
    }

    private static Optional<Arrangement> arrangement(Form form) {
        return form.choice("arrangement", ArrangementKind.class).flatMap(kind -> switch (kind) {
            case PURCHASE -> Optional.of(new Arrangement.Purchase());
            case GRANT -> Optional.of(new Arrangement.Grant(form.ticked("serviceInReturn")));
            case IN_HOUSE ->
                form.integer("share", 0, 100).map(s -> new Arrangement.InHouse(s, form.ticked("privateOwners")));
            case COOPERATION -> form.integer("share", 0, 100).map(Arrangement.Cooperation::new);
        });
    }

    private static SpecialGround ground(Form form) {
        String reason = form.optionalText("groundReason", 2000).orElse("");
        return switch (form.optionalChoice("ground", GroundKind.class).orElse(GroundKind.NONE)) {
            case NONE -> new SpecialGround.None();
            case NAMED_USER -> new SpecialGround.NamedUser(form.ticked("confidential"), form.ticked("refuses"), reason);
            case ONE_SUPPLIER ->
                new SpecialGround.OneSupplier(form.ticked("technical"), form.ticked("noAlternative"), reason);
        };
    }

    /** What the form starts with for a question that was asked before. */
    static Map<String, Object> filled(RouteQuestion question) {
        var values = new HashMap<String, Object>();
        switch (question.value().payment()) {
            case Payment.FixedTotal(Money total, Money options) -> {
                put(values, PaymentKind.FIXED, total);
                values.put("options", options);
            }
            case Payment.Monthly(Money month, int months, int options) -> {
                put(values, PaymentKind.MONTHLY, month);
                values.put("months", months);
                values.put("optionMonths", options);
            }
            case Payment.OpenEnded(Money month) -> put(values, PaymentKind.OPEN_ENDED, month);
            case Payment.Recurring(Money twelve) -> put(values, PaymentKind.RECURRING, twelve);
        }
        List<Money> lots = question.value().lotsTogether();
        for (int i = 0; i < Math.min(lots.size(), LOTS.size()); i++) {
            values.put(LOTS.get(i), lots.get(i));
        }
        values.put("framework", question.value().frameworkMaximum());
        var service = Service.ofCpv(question.classification().code().digits());
        values.put("service", service);
        values.put("cpv", question.classification().code().digits());
        question.classification().chosen().ifPresent(chosen -> {
            values.put("category", chosen.category());
            values.put("categoryReason", chosen.reason());
        });
        values.put("buyer", question.buyer());
        values.put("dateKind", question.date().kind());
        values.put("legalOn", question.date().on());
        values.putAll(arrangementOf(question.arrangement()));
        values.putAll(groundOf(question.ground()));
        return values;
    }

    private static void put(Map<String, Object> values, PaymentKind kind, Money amount) {
        values.put("payment", kind);
        values.put("amount", amount);
    }

    private static Map<String, Object> arrangementOf(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.Purchase p -> Map.of("arrangement", ArrangementKind.PURCHASE);
            case Arrangement.Grant(boolean service) ->
                Map.of("arrangement", ArrangementKind.GRANT, "serviceInReturn", service);
            case Arrangement.InHouse(int share, boolean owners) ->
                Map.of("arrangement", ArrangementKind.IN_HOUSE, "share", share, "privateOwners", owners);
            case Arrangement.Cooperation(int share) ->
                Map.of("arrangement", ArrangementKind.COOPERATION, "share", share);
        };
    }

    private static Map<String, Object> groundOf(SpecialGround ground) {
        return switch (ground) {
            case SpecialGround.None none -> Map.of("ground", GroundKind.NONE);
            case SpecialGround.NamedUser(boolean data, boolean refuses, String reason) ->
                Map.of(
                        "ground",
                        GroundKind.NAMED_USER,
                        "confidential",
                        data,
                        "refuses",
                        refuses,
                        "groundReason",
                        reason);
            case SpecialGround.OneSupplier(boolean technical, boolean noOther, String reason) ->
                Map.of(
                        "ground",
                        GroundKind.ONE_SUPPLIER,
                        "technical",
                        technical,
                        "noAlternative",
                        noOther,
                        "groundReason",
                        reason);
        };
    }
}
