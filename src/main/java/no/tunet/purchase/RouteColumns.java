package no.tunet.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;
import no.tunet.purchase.domain.Arrangement;
import no.tunet.purchase.domain.BuyerType;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.Classification;
import no.tunet.purchase.domain.CpvCode;
import no.tunet.purchase.domain.LegalDate;
import no.tunet.purchase.domain.Payment;
import no.tunet.purchase.domain.Route;
import no.tunet.purchase.domain.RouteQuestion;
import no.tunet.purchase.domain.ServiceCategory;
import no.tunet.purchase.domain.SpecialGround;
import no.tunet.purchase.domain.Step;
import no.tunet.purchase.domain.ValueBasis;
import org.jspecify.annotations.Nullable;

/** A chosen route as columns of {@code purchase.route_choice}, and back. */
final class RouteColumns {
    private RouteColumns() {}

    static Map<String, @Nullable Object> of(ChosenRoute route) {
        RouteQuestion question = route.question();
        var columns = new HashMap<String, @Nullable Object>();
        columns.putAll(payment(question.value().payment()));
        columns.put(
                "lots", question.value().lotsTogether().stream().map(Money::ore).toArray(Long[]::new));
        columns.put(
                "framework", question.value().frameworkMaximum().map(Money::ore).orElse(null));
        columns.put("cpv", question.classification().code().digits());
        columns.put(
                "category",
                question.classification().chosen().map(c -> c.category().name()).orElse(null));
        columns.put(
                "category_reason",
                question.classification()
                        .chosen()
                        .map(Classification.Chosen::reason)
                        .orElse(null));
        columns.put("buyer_type", question.buyer().name());
        columns.put("date_kind", question.date().kind().name());
        columns.put("legal_on", question.date().on());
        columns.putAll(arrangement(question.arrangement()));
        columns.putAll(ground(question.ground()));
        columns.put("advised", route.advised().name());
        columns.put("value", route.value().ore());
        columns.put("deviation", route.deviation().map(d -> d.instead().name()).orElse(null));
        columns.put(
                "deviation_reason",
                route.deviation().map(ChosenRoute.Deviation::reason).orElse(null));
        columns.put("chosen_by", route.step().by().value());
        columns.put("chosen_on", route.step().on());
        return columns;
    }

    static ChosenRoute read(ResultSet rs) throws SQLException {
        var lots = Arrays.stream((Long[]) rs.getArray("lots_ore").getArray())
                .map(Money::new)
                .toList();
        long framework = rs.getLong("framework_ore");
        Optional<Money> maximum = rs.wasNull() ? Optional.empty() : Optional.of(new Money(framework));
        String category = rs.getString("category");
        var chosen = category == null
                ? Optional.<Classification.Chosen>empty()
                : Optional.of(
                        new Classification.Chosen(ServiceCategory.valueOf(category), rs.getString("category_reason")));
        var question = new RouteQuestion(
                new ValueBasis(payment(rs), lots, maximum),
                new Classification(new CpvCode(rs.getString("cpv")), chosen),
                BuyerType.valueOf(rs.getString("buyer_type")),
                new LegalDate(
                        LegalDate.Kind.valueOf(rs.getString("date_kind")), rs.getObject("legal_on", LocalDate.class)),
                arrangement(rs),
                ground(rs));
        String deviation = rs.getString("deviation");
        return new ChosenRoute(
                question,
                Route.valueOf(rs.getString("advised")),
                new Money(rs.getLong("route_value_ore")),
                deviation == null
                        ? Optional.empty()
                        : Optional.of(
                                new ChosenRoute.Deviation(Route.valueOf(deviation), rs.getString("deviation_reason"))),
                new Step(
                        new PersonId(rs.getObject("chosen_by", UUID.class)),
                        rs.getObject("chosen_on", LocalDate.class)));
    }

    private static Map<String, Object> payment(Payment payment) {
        return switch (payment) {
            case Payment.FixedTotal(Money total, Money options) -> payment("FIXED", total, options, 0, 0);
            case Payment.Monthly(Money month, int months, int options) ->
                payment("MONTHLY", month, Money.ZERO, months, options);
            case Payment.OpenEnded(Money month) -> payment("OPEN_ENDED", month, Money.ZERO, 0, 0);
            case Payment.Recurring(Money twelve) -> payment("RECURRING", twelve, Money.ZERO, 0, 0);
        };
    }

    private static Map<String, Object> payment(String kind, Money amount, Money options, int months, int optionMonths) {
        return Map.of(
                "payment",
                kind,
                "amount",
                amount.ore(),
                "options",
                options.ore(),
                "months",
                months,
                "option_months",
                optionMonths);
    }

    private static Payment payment(ResultSet rs) throws SQLException {
        var amount = new Money(rs.getLong("amount_ore"));
        return switch (rs.getString("payment")) {
            case "FIXED" -> new Payment.FixedTotal(amount, new Money(rs.getLong("options_ore")));
            case "MONTHLY" -> new Payment.Monthly(amount, rs.getInt("months"), rs.getInt("option_months"));
            case "OPEN_ENDED" -> new Payment.OpenEnded(amount);
            case "RECURRING" -> new Payment.Recurring(amount);
            case String other -> throw new IllegalStateException("unknown payment " + other);
        };
    }

    private static Map<String, Object> arrangement(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.Purchase p -> arrangement("PURCHASE", 0, false);
            case Arrangement.Grant(boolean service) -> arrangement("GRANT", 0, service);
            case Arrangement.InHouse(int share, boolean owners) -> arrangement("IN_HOUSE", share, owners);
            case Arrangement.Cooperation(int outside) -> arrangement("COOPERATION", outside, false);
        };
    }

    private static Map<String, Object> arrangement(String kind, int share, boolean flag) {
        return Map.of("arrangement", kind, "arrangement_share", share, "arrangement_flag", flag);
    }

    private static Arrangement arrangement(ResultSet rs) throws SQLException {
        int share = rs.getInt("arrangement_share");
        boolean flag = rs.getBoolean("arrangement_flag");
        return switch (rs.getString("arrangement")) {
            case "PURCHASE" -> new Arrangement.Purchase();
            case "GRANT" -> new Arrangement.Grant(flag);
            case "IN_HOUSE" -> new Arrangement.InHouse(share, flag);
            case "COOPERATION" -> new Arrangement.Cooperation(share);
            case String other -> throw new IllegalStateException("unknown arrangement " + other);
        };
    }

    private static Map<String, Object> ground(SpecialGround ground) {
        return switch (ground) {
            case SpecialGround.None none -> ground("NONE", false, false, "");
            case SpecialGround.NamedUser(boolean data, boolean refuses, String reason) ->
                ground("NAMED_USER", data, refuses, reason);
            case SpecialGround.OneSupplier(boolean technical, boolean noOther, String reason) ->
                ground("ONE_SUPPLIER", technical, noOther, reason);
        };
    }

    private static Map<String, Object> ground(String kind, boolean first, boolean second, String reason) {
        return Map.of("ground", kind, "ground_first", first, "ground_second", second, "ground_reason", reason);
    }

    private static SpecialGround ground(ResultSet rs) throws SQLException {
        boolean first = rs.getBoolean("ground_first");
        boolean second = rs.getBoolean("ground_second");
        String reason = rs.getString("ground_reason");
        return switch (rs.getString("ground")) {
            case "NONE" -> new SpecialGround.None();
            case "NAMED_USER" -> new SpecialGround.NamedUser(first, second, reason);
            case "ONE_SUPPLIER" -> new SpecialGround.OneSupplier(first, second, reason);
            case String other -> throw new IllegalStateException("unknown ground " + other);
        };
    }
}
