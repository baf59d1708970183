package no.tunet.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.purchase.domain.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PurchaseStore {
    private static final String SELECT = """
            select p.*, r.payment, r.amount_ore, r.options_ore, r.months, r.option_months, r.lots_ore, r.framework_ore, r.cpv,
                   r.category, r.category_reason, r.buyer_type, r.date_kind, r.legal_on, r.arrangement, r.arrangement_share,
                   r.arrangement_flag, r.ground, r.ground_first, r.ground_second, r.ground_reason, r.advised,
                   r.value_ore as route_value_ore, r.deviation, r.deviation_reason, r.chosen_by, r.chosen_on,
                   a.farm_id, a.offers, a.value_ore as award_value_ore, a.reasons, a.proposed_by, a.proposed_on,
                   a.decided_by, a.decided_on, a.signable_from_on
            from purchase.purchase p
            left join purchase.route_choice r on r.id = p.route_choice_id
            left join purchase.award a on a.id = p.award_id
            """;

    private final JdbcClient jdbc;

    PurchaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PurchaseId id, OrganisationId buyer, NewPurchase purchase, LocalDate today) {
        jdbc.sql("""
                        insert into purchase.purchase (id, org_id, unit_id, title, need_id, comparison_id, state, state_since_on, begun_on)
                        values (:id, :org, :unit, :title, :need, :comparison, 'DRAFT', :today, :today)""")
                .param("id", id.value())
                .param("org", buyer.value())
                .param("unit", purchase.unit().map(UnitId::value).orElse(null))
                .param("title", purchase.title())
                .param("need", purchase.need().orElse(null))
                .param("comparison", purchase.comparison().orElse(null))
                .param("today", today)
                .update();
    }

    Optional<PurchaseFile> find(PurchaseId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(PurchaseStore::file)
                .optional();
    }

    /** Decided, signed or not, newest first. */
    List<PurchaseFile> awarded(OrganisationId buyer, int limit) {
        return jdbc.sql(
                        SELECT
                                + " where p.org_id = :org and p.state in ('DECIDED', 'COMPLETED') order by p.state_since_on desc, p.id limit :limit")
                .param("org", buyer.value())
                .param("limit", limit)
                .query(PurchaseStore::file)
                .list();
    }

    /** Moves on from the version that was read; false when somebody else was first. */
    boolean move(PurchaseFile from, PurchaseState to, LocalDate today) {
        var update = jdbc.sql("""
                        update purchase.purchase
                        set state = :state, state_since_on = :today, route_choice_id = coalesce(:route::uuid, route_choice_id),
                            award_id = case when :clear then null else coalesce(:award::uuid, award_id) end,
                            signed_on = :signed, cancel_reason = :reason, cancelled_by = :by, version = version + 1
                        where id = :id and version = :version""")
                .param("id", from.id().value())
                .param("version", from.version())
                .param("state", PurchaseFile.status(to).name())
                .param("today", today);
        Optional<UUID> route = to instanceof PurchaseState.RouteChosen(ChosenRoute chosen) && !isRouteOf(from, chosen)
                ? Optional.of(addRoute(from, chosen))
                : Optional.empty();
        Optional<UUID> award = to instanceof PurchaseState.AwardProposed proposed
                ? Optional.of(addAward(from, proposed.award(), proposed.proposal()))
                : Optional.empty();
        boolean clear = to instanceof PurchaseState.RouteChosen;
        var signed = to instanceof PurchaseState.Completed completed ? completed.signedOn() : null;
        var cancelled = to instanceof PurchaseState.Cancelled c ? c : null;
        int changed = update.param("route", route.orElse(null))
                .param("award", award.orElse(null))
                .param("clear", clear)
                .param("signed", signed)
                .param("reason", cancelled == null ? null : cancelled.reason())
                .param("by", cancelled == null ? null : cancelled.step().by().value())
                .update();
        if (changed == 1 && to instanceof PurchaseState.Decided decided) {
            decide(from.id(), decided);
        }
        return changed == 1;
    }

    private static boolean isRouteOf(PurchaseFile file, ChosenRoute chosen) {
        return switch (file.state()) {
            case PurchaseState.AwardProposed s -> s.route().equals(chosen);
            case PurchaseState.Decided s -> s.route().equals(chosen);
            case PurchaseState.Draft s -> false;
            case PurchaseState.RouteChosen s -> false;
            case PurchaseState.Completed s -> false;
            case PurchaseState.Cancelled s -> false;
        };
    }

    private UUID addRoute(PurchaseFile file, ChosenRoute route) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into purchase.route_choice (id, org_id, purchase_id, payment, amount_ore, options_ore, months, option_months,
                          lots_ore, framework_ore, cpv, category, category_reason, buyer_type, date_kind, legal_on, arrangement,
                          arrangement_share, arrangement_flag, ground, ground_first, ground_second, ground_reason, advised, value_ore,
                          deviation, deviation_reason, chosen_by, chosen_on)
                        values (:id, :org, :purchase, :payment, :amount, :options, :months, :option_months, :lots, :framework, :cpv,
                          :category, :category_reason, :buyer_type, :date_kind, :legal_on, :arrangement, :arrangement_share,
                          :arrangement_flag, :ground, :ground_first, :ground_second, :ground_reason, :advised, :value, :deviation,
                          :deviation_reason, :chosen_by, :chosen_on)""")
                .param("id", id)
                .param("org", file.buyer().value())
                .param("purchase", file.id().value())
                .params(RouteColumns.of(route))
                .update();
        return id;
    }

    private UUID addAward(PurchaseFile file, Award award, Step proposal) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into purchase.award (id, org_id, purchase_id, farm_id, offers, value_ore, reasons, proposed_by, proposed_on)
                        values (:id, :org, :purchase, :farm, :offers, :value, :reasons, :by, :on)""")
                .param("id", id)
                .param("org", file.buyer().value())
                .param("purchase", file.id().value())
                .param("farm", award.farm().value())
                .param("offers", award.offers().toArray(UUID[]::new))
                .param("value", award.value().ore())
                .param("reasons", award.reasons())
                .param("by", proposal.by().value())
                .param("on", proposal.on())
                .update();
        return id;
    }

    private void decide(PurchaseId id, PurchaseState.Decided decided) {
        jdbc.sql("""
                        update purchase.award set decided_by = :by, decided_on = :on, signable_from_on = :signable
                        where id = (select award_id from purchase.purchase where id = :id)""")
                .param("id", id.value())
                .param("by", decided.decision().by().value())
                .param("on", decided.decision().on())
                .param("signable", decided.signableFrom())
                .update();
    }

    private static PurchaseFile file(ResultSet rs, int row) throws SQLException {
        return new PurchaseFile(
                new PurchaseId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                Optional.ofNullable(rs.getObject("unit_id", UUID.class)).map(UnitId::new),
                rs.getString("title"),
                Optional.ofNullable(rs.getObject("need_id", UUID.class)),
                Optional.ofNullable(rs.getObject("comparison_id", UUID.class)),
                state(rs),
                rs.getObject("state_since_on", LocalDate.class),
                rs.getObject("begun_on", LocalDate.class),
                rs.getInt("version"));
    }

    private static PurchaseState state(ResultSet rs) throws SQLException {
        return switch (PurchaseStatus.valueOf(rs.getString("state"))) {
            case DRAFT -> new PurchaseState.Draft();
            case ROUTE_CHOSEN -> new PurchaseState.RouteChosen(RouteColumns.read(rs));
            case AWARD_PROPOSED ->
                new PurchaseState.AwardProposed(RouteColumns.read(rs), award(rs), step(rs, "proposed"));
            case DECIDED ->
                new PurchaseState.Decided(
                        RouteColumns.read(rs),
                        award(rs),
                        step(rs, "proposed"),
                        step(rs, "decided"),
                        rs.getObject("signable_from_on", LocalDate.class));
            case COMPLETED ->
                new PurchaseState.Completed(
                        RouteColumns.read(rs),
                        award(rs),
                        step(rs, "decided"),
                        rs.getObject("signed_on", LocalDate.class));
            case CANCELLED ->
                new PurchaseState.Cancelled(
                        rs.getString("payment") == null ? Optional.empty() : Optional.of(RouteColumns.read(rs)),
                        rs.getString("cancel_reason"),
                        new Step(
                                new PersonId(rs.getObject("cancelled_by", UUID.class)),
                                rs.getObject("state_since_on", LocalDate.class)));
        };
    }

    private static Award award(ResultSet rs) throws SQLException {
        return new Award(
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                Arrays.asList((UUID[]) rs.getArray("offers").getArray()),
                new Money(rs.getLong("award_value_ore")),
                rs.getString("reasons"));
    }

    private static Step step(ResultSet rs, String what) throws SQLException {
        return new Step(
                new PersonId(rs.getObject(what + "_by", UUID.class)), rs.getObject(what + "_on", LocalDate.class));
    }
}
