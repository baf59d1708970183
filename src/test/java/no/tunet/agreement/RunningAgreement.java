package no.tunet.agreement;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.TestDatabase;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.agreement.domain.GeneralPart;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Actor;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;
import no.tunet.kernel.TargetGroup;
import org.springframework.context.ApplicationContext;

/**
 * A running agreement with participants who come on Tuesday mornings, written straight into the tables so that tests of the modules above begin where
 * their own work begins. 600 kroner a half-day, 120 for transport a day; illness is paid by half.
 */
public final class RunningAgreement {
    public static final Money RATE = Money.ofKroner(600);
    private static final UUID OFFER = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public final AgreementId id = AgreementId.next();
    public final Actor.Member buyer;
    public final Actor.Member farmer;
    public final Period term;
    public final List<UUID> placements = new ArrayList<>();

    private RunningAgreement(Actor.Member buyer, Actor.Member farmer, Period term) {
        this.buyer = buyer;
        this.farmer = farmer;
        this.term = term;
    }

    /** The buyer's member must act in a unit; the agreement is that unit's. */
    public static RunningAgreement begin(
            ApplicationContext context, Actor.Member buyer, Actor.Member farmer, Period term) {
        var running = new RunningAgreement(buyer, farmer, term);
        var json = context.getBean(TermsJson.class).write(terms(term));
        running.insert(
                """
                insert into agreement.agreement (id, buyer_id, buyer_unit_id, farm_id, title, purchase_id, signable_from_on, shared, state,
                  state_since_on, signed_on, starts_on, ends_on)
                values (?, ?, ?, ?, 'Dagar på garden', ?, ?, true, 'RUNNING', ?, ?, ?, ?)""",
                running.id.value(),
                buyer.organisation().value(),
                buyer.unit().orElseThrow().value(),
                farmer.organisation().value(),
                Ids.next(),
                term.from(),
                term.from(),
                term.from(),
                term.from(),
                term.to());
        running.insert(
                """
                insert into agreement.content (agreement_id, amendment, round, buyer_id, farm_id, status, terms, hash, effective_on, made_by, made_on, agreed_on)
                values (?, 0, 0, ?, ?, 'AGREED', ?::jsonb, 'hash', ?, ?, ?, ?)""",
                running.id.value(),
                buyer.organisation().value(),
                farmer.organisation().value(),
                json,
                term.from(),
                buyer.person().value(),
                term.from(),
                term.from());
        return running;
    }

    /** One more participant, expected every Tuesday morning of the term. */
    public UUID participant() {
        var participant = Ids.next();
        var placement = Ids.next();
        String reference = "P-%04d".formatted(placements.size() + 1);
        insert(
                """
                insert into placement.participant (id, org_id, unit_id, reference, name, target_group, registered_on, last_entry_on)
                values (?, ?, ?, ?, 'Per Prøve', 'MENTAL_HEALTH', ?, ?)""",
                participant,
                buyer.organisation().value(),
                buyer.unit().orElseThrow().value(),
                reference,
                term.from(),
                term.from());
        insert(
                "insert into placement.assignment (participant_id, org_id, person_id, from_on) values (?, ?, ?, ?)",
                participant,
                buyer.organisation().value(),
                buyer.person().value(),
                term.from());
        insert(
                """
                insert into placement.placement (id, org_id, participant_id, reference, agreement_id, farm_org_id, state, started_on,
                  planned_from_on, planned_to_on, proposed_by, since_on)
                values (?, ?, ?, ?, ?, ?, 'Active', ?, ?, ?, ?, ?)""",
                placement,
                buyer.organisation().value(),
                participant,
                reference,
                id.value(),
                farmer.organisation().value(),
                term.from(),
                term.from(),
                term.to(),
                buyer.person().value(),
                term.from());
        insert(
                """
                insert into placement.slot (id, placement_id, participant_id, org_id, farm_org_id, agreement_id, booking_id, offer_id, place_number,
                  weekday, half, during, reference, transport, school_calendar)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, 2, 'MORNING', daterange(?, ?, '[]'), ?, false, false)""",
                Ids.next(),
                placement,
                participant,
                buyer.organisation().value(),
                farmer.organisation().value(),
                id.value(),
                Ids.next(),
                OFFER,
                term.from(),
                term.to(),
                reference);
        placements.add(placement);
        return placement;
    }

    public void came(UUID placement, LocalDate on) {
        mark(placement, on, "PRESENT", null, false, List.of());
    }

    public void cameByCar(UUID placement, LocalDate on) {
        mark(placement, on, "PRESENT", null, true, List.of());
    }

    public void absent(UUID placement, LocalDate on, AbsenceCause cause) {
        mark(placement, on, "ABSENT", cause.name(), false, List.of());
    }

    /** The day is marked anew; the first mark stays, replaced. */
    public void corrected(UUID placement, LocalDate on, AbsenceCause cause) {
        mark(placement, on, "ABSENT", cause.name(), false, marks(placement, on));
    }

    private void mark(
            UUID placement,
            LocalDate on,
            String state,
            @org.jspecify.annotations.Nullable String cause,
            boolean transport,
            List<UUID> replaces) {
        insert(
                """
                insert into placement.mark (id, placement_id, org_id, farm_org_id, agreement_id, on_day, half, state, cause, transport, extra_hours,
                  replaces, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, 'MORNING', ?, ?, ?, ?, ?::uuid[], now(), ?)""",
                Ids.next(),
                placement,
                buyer.organisation().value(),
                farmer.organisation().value(),
                id.value(),
                on,
                state,
                cause,
                transport,
                BigDecimal.ZERO,
                "{" + String.join(",", replaces.stream().map(UUID::toString).toList()) + "}",
                farmer.person().value());
    }

    private List<UUID> marks(UUID placement, LocalDate on) {
        try (var connection = connect();
                var query = connection.prepareStatement(
                        "select id from placement.mark where placement_id = ? and on_day = ?")) {
            query.setObject(1, placement);
            query.setObject(2, on);
            var found = new ArrayList<UUID>();
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as the owner of the tables, past row-level security. */
    public void insert(String sql, @org.jspecify.annotations.Nullable Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                TestDatabase.jdbcUrl(),
                TestDatabase.owner().name(),
                TestDatabase.owner().password());
    }

    private static Terms terms(Period term) {
        var absence = new ArrayList<AbsenceShare>();
        AbsenceTerms.causes()
                .forEach(cause -> absence.add(
                        new AbsenceShare(cause, 0, cause == AbsenceCause.ILL ? Share.ofPercent(50) : Share.ALL)));
        return new Terms(
                new GeneralPart(term, 6, 4, 3, 1, 14),
                new SpecialPart(
                        TargetGroup.MENTAL_HEALTH,
                        6,
                        3,
                        "Dag på garden",
                        "Dyr og ved",
                        "Mat",
                        "Buss",
                        "Meistring",
                        "Koordinator"),
                List.of(
                        new PriceTerm(PriceKind.HALF_DAY, RATE, term, "Mat"),
                        new PriceTerm(PriceKind.TRANSPORT_PER_DAY, Money.ofKroner(120), term, "")),
                new AbsenceTerms(absence),
                List.of(new PlaceTerm(OFFER, 1, new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING))));
    }
}
