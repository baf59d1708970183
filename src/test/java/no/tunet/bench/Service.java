package no.tunet.bench;

import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.agreement.SampleTerms;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;

/** Running agreements with booked places, five participants each with two mornings a week, and what they did on each of them. */
final class Service {
    private static final int PEOPLE = 5;

    private final World world;
    private final Connection connection;
    private final MessageDigest digest;

    private record Placed(
            UUID placement,
            UUID participant,
            World.Agreement agreement,
            int number,
            List<DayOfWeek> days,
            List<UUID> bookings) {}

    Service(World world, Connection connection, MessageDigest digest) {
        this.world = world;
        this.connection = connection;
        this.digest = digest;
    }

    void write() throws SQLException, IOException {
        var placed = draw();
        agreements(placed);
        bookings(placed);
        participants(placed);
        placements(placed);
        slots(placed);
        marks(placed);
        work();
    }

    private List<Placed> draw() {
        var weeks = world.size.marksEach / 2 + 4;
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < world.size.agreements(); i++) {
            var offer = world.offers.get(i);
            var agreement = new World.Agreement(
                    world.id(),
                    offer.farm().home(),
                    offer.farm(),
                    offer,
                    World.TODAY.minusWeeks(weeks),
                    World.TODAY.plusMonths(6));
            world.agreements.add(agreement);
            for (int number = 1; number <= PEOPLE; number++) {
                var first = DayOfWeek.of(1 + (number - 1) % 3);
                placed.add(new Placed(
                        world.id(),
                        world.id(),
                        agreement,
                        number,
                        List.of(first, first.plus(2)),
                        List.of(world.id(), world.id())));
            }
        }
        return placed;
    }

    private void agreements(List<Placed> placed) throws SQLException, IOException {
        try (var copy = copy(
                "agreement.agreement (id, buyer_id, farm_id, title, purchase_id, signable_from_on, shared, state, state_since_on,"
                        + " signed_on, trial_until_on, starts_on, ends_on)")) {
            for (var a : world.agreements) {
                copy.row(
                        a.id(),
                        a.buyer().id(),
                        a.farm().id(),
                        "Dagtilbod på " + a.farm().name(),
                        world.id(),
                        a.from(),
                        true,
                        "RUNNING",
                        a.from().plusMonths(6),
                        a.from().minusDays(10),
                        null,
                        a.from(),
                        a.to());
            }
        }
        try (var copy = copy(
                "agreement.content (agreement_id, amendment, round, buyer_id, farm_id, status, terms, hash, effective_on, made_by,"
                        + " made_on, agreed_on)")) {
            for (int i = 0; i < world.agreements.size(); i++) {
                var a = world.agreements.get(i);
                var places = new ArrayList<PlaceTerm>();
                for (var p : placed.subList(i * PEOPLE, i * PEOPLE + PEOPLE)) {
                    p.days()
                            .forEach(day -> places.add(new PlaceTerm(
                                    a.offer().id(), p.number(), new HalfDayOfWeek(day, HalfDay.MORNING))));
                }
                copy.row(
                        a.id(),
                        0,
                        1,
                        a.buyer().id(),
                        a.farm().id(),
                        "AGREED",
                        SampleTerms.json(new Period(a.from(), a.to()), places),
                        "bench",
                        a.from(),
                        a.buyer().coordinator(),
                        a.from().minusDays(20),
                        a.from().minusDays(10));
            }
        }
    }

    private void bookings(List<Placed> placed) throws SQLException, IOException {
        try (var copy =
                copy("directory.booking (id, agreement_id, buyer_id, farm_id, offer_id, place, half_day, during)")) {
            for (var p : placed) {
                var a = p.agreement();
                for (int i = 0; i < 2; i++) {
                    copy.row(
                            p.bookings().get(i),
                            a.id(),
                            a.buyer().id(),
                            a.farm().id(),
                            a.offer().id(),
                            p.number(),
                            (p.days().get(i).getValue() - 1) * 2,
                            span(a));
                }
            }
        }
    }

    private void participants(List<Placed> placed) throws SQLException, IOException {
        try (var copy = copy(
                "placement.participant (id, org_id, unit_id, reference, name, target_group, registered_on, last_entry_on)")) {
            int n = 0;
            for (var p : placed) {
                var buyer = p.agreement().buyer();
                copy.row(
                        p.participant(),
                        buyer.id(),
                        buyer.unit(),
                        reference(n),
                        "Prøvedeltakar " + n++,
                        p.agreement().offer().group(),
                        p.agreement().from(),
                        World.TODAY);
            }
        }
        try (var copy = copy("placement.assignment (participant_id, org_id, person_id, from_on)")) {
            for (var p : placed) {
                var buyer = p.agreement().buyer();
                copy.row(
                        p.participant(),
                        buyer.id(),
                        buyer.coordinator(),
                        p.agreement().from());
            }
        }
    }

    private void placements(List<Placed> placed) throws SQLException, IOException {
        try (var copy = copy(
                "placement.placement (id, org_id, participant_id, reference, agreement_id, farm_org_id, state, started_on, legal_basis,"
                        + " planned_from_on, planned_to_on, proposed_by, since_on)")) {
            int n = 0;
            for (var p : placed) {
                var a = p.agreement();
                copy.row(
                        p.placement(),
                        a.buyer().id(),
                        p.participant(),
                        reference(n++),
                        a.id(),
                        a.farm().id(),
                        "Active",
                        a.from(),
                        null,
                        a.from(),
                        a.to(),
                        a.buyer().coordinator(),
                        a.from());
            }
        }
        try (var copy = copy(
                "placement.information_sheet (placement_id, org_id, farm_org_id, call_name, allergies, safety, pick_up,"
                        + " emergency_contact, emergency_phone, buyer_phone, shared, changed_on)")) {
            int n = 0;
            for (var p : placed) {
                var a = p.agreement();
                copy.row(
                        p.placement(),
                        a.buyer().id(),
                        a.farm().id(),
                        "Prøve " + n++,
                        "Ingen kjende",
                        "",
                        "Tunet kl. 9",
                        "Pårørande",
                        "00000000",
                        "00000000",
                        true,
                        a.from());
            }
        }
    }

    private void slots(List<Placed> placed) throws SQLException, IOException {
        try (var copy = copy(
                "placement.slot (id, placement_id, participant_id, org_id, farm_org_id, agreement_id, booking_id, offer_id,"
                        + " place_number, weekday, half, during, reference, transport, school_calendar)")) {
            int n = 0;
            for (var p : placed) {
                var a = p.agreement();
                String reference = reference(n++);
                for (int i = 0; i < 2; i++) {
                    copy.row(
                            world.id(),
                            p.placement(),
                            p.participant(),
                            a.buyer().id(),
                            a.farm().id(),
                            a.id(),
                            p.bookings().get(i),
                            a.offer().id(),
                            p.number(),
                            p.days().get(i).getValue(),
                            "MORNING",
                            span(a),
                            reference,
                            true,
                            false);
                }
            }
        }
    }

    private void marks(List<Placed> placed) throws SQLException, IOException {
        try (var copy = copy(
                "placement.mark (id, placement_id, org_id, farm_org_id, agreement_id, on_day, half, state, cause, notice_minutes,"
                        + " transport, made_at, made_by, received_at)")) {
            for (int back = world.size.marksEach / 2; back >= 0; back--) {
                var monday = World.TODAY.minusWeeks(back + 1L);
                for (var p : placed) {
                    var a = p.agreement();
                    for (var day : p.days()) {
                        var on = monday.plusDays(day.getValue() - 1L);
                        int draw = world.below(100);
                        String state = draw < 85 ? "PRESENT" : draw < 90 ? "LATE" : "ABSENT";
                        String cause = draw < 90 ? null : draw < 97 ? "ILL" : "NO_SHOW";
                        copy.row(
                                world.id(),
                                p.placement(),
                                a.buyer().id(),
                                a.farm().id(),
                                a.id(),
                                on,
                                "MORNING",
                                state,
                                cause,
                                0,
                                true,
                                on + "T08:15:00Z",
                                a.farm().farmer(),
                                on + "T08:15:01Z");
                    }
                }
            }
        }
    }

    private void work() throws SQLException, IOException {
        try (var copy = copy("tasks.responsibility (about_kind, about_id, org_id, unit_id, owner_id, title, path)")) {
            for (var a : world.agreements) {
                copy.row(
                        "agreement",
                        a.id(),
                        a.buyer().id(),
                        null,
                        a.buyer().coordinator(),
                        "Dagtilbod på " + a.farm().name(),
                        "/avtaler/" + a.id());
            }
        }
        try (var copy = copy(
                "tasks.task (id, org_id, about_kind, about_id, kind, parameters, path, role, due_on, urgent, opened_on)")) {
            for (var a : world.agreements) {
                var due = World.TODAY.plusDays(world.below(60) - 10L);
                copy.row(
                        world.id(),
                        a.buyer().id(),
                        "agreement",
                        a.id(),
                        "evaluation-due",
                        "[\"Dagtilbod\", \"" + due + "\"]",
                        "/avtaler/" + a.id(),
                        "COORDINATOR",
                        due,
                        world.below(20) == 0,
                        World.TODAY.minusDays(world.below(40)));
                copy.row(
                        world.id(),
                        a.farm().id(),
                        "agreement",
                        a.id(),
                        "approval-own-lapses",
                        "[\"" + due + "\"]",
                        "/",
                        "FARMER",
                        due,
                        false,
                        World.TODAY.minusDays(world.below(40)));
            }
        }
    }

    private static String span(World.Agreement a) {
        return "[" + a.from() + "," + a.to().plusDays(1) + ")";
    }

    private static String reference(int n) {
        return "P-%06d".formatted(n);
    }

    private Copy copy(String tableAndColumns) throws SQLException {
        return new Copy(connection, digest, tableAndColumns);
    }
}
