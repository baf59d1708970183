package no.tunet.pilot.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PilotRecordStore;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.ReportCalendar;
import no.tunet.pilot.SeatStore;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.domain.RecordKind;
import no.tunet.tasks.Responsibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a pilot of a plan that was read: keeps it as printed, lets its buyers in by municipality code and whoever pays, and gives it an owner. */
@Component
public class TakePlan {
    private final PilotStore pilots;
    private final SeatStore seats;
    private final PilotRecordStore records;
    private final Organisations organisations;
    private final People people;
    private final Responsibilities responsibilities;
    private final ReportCalendar calendar;
    private final History history;
    private final BusinessClock clock;

    TakePlan(
            PilotStore pilots,
            SeatStore seats,
            PilotRecordStore records,
            Organisations organisations,
            People people,
            Responsibilities responsibilities,
            ReportCalendar calendar,
            History history,
            BusinessClock clock) {
        this.pilots = pilots;
        this.seats = seats;
        this.records = records;
        this.organisations = organisations;
        this.people = people;
        this.responsibilities = responsibilities;
        this.calendar = calendar;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public PilotId take(Reading.Read read, Optional<OrganisationId> funder) {
        var member = Acting.member();
        var id = PilotId.next();
        pilots.add(id, member.organisation(), read, clock.today(), Optional.of(member.person()));
        if (!has(read, RecordKind.PARTNERS)) {
            buyers(read.plan()).forEach(buyer -> pilots.addPartner(id, member.organisation(), buyer, "BUYER"));
            funder.ifPresent(payer -> pilots.addPartner(id, member.organisation(), payer, "FUNDER"));
        }
        if (!has(read, RecordKind.SEATS)) {
            seats.fill(id, member.organisation(), read.plan().roles());
        }
        if (!read.record().isEmpty()) {
            records.load(id, read.record());
        }
        responsibilities.assign(
                id.ref(),
                member.organisation(),
                member.unit(),
                member.person(),
                deputy(member),
                read.plan().frame().title(),
                id.path());
        calendar.next(pilots.find(id).orElseThrow(), 0);
        history.record(id.ref(), member.organisation(), Reason.of("pilot.history.imported"));
        return id;
    }

    private static boolean has(Reading.Read read, RecordKind kind) {
        return read.record().stream().anyMatch(t -> t.name().equals(kind.file()));
    }

    /** The organisations an import names by number that nobody here has; they cannot be partners. */
    public List<Reason> unknownPartners(Reading.Read read) {
        return read.record().stream()
                .flatMap(t -> t.rows().stream())
                .map(r -> r.text("org_number"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .filter(number -> organisations.byNumber(new OrgNumber(number)).isEmpty())
                .map(number -> Reason.of("pilot.import.unknownOrganisation", number))
                .toList();
    }

    /** The directorates somebody may choose among as the one that pays. */
    public List<OrganisationView> funders() {
        return organisations.ofKind(OrganisationKind.DIRECTORATE);
    }

    /** The only directorate there is; with several, or none, somebody has to choose. */
    public Optional<OrganisationId> onlyFunder() {
        var all = funders();
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    /** Another adviser of the same owner, when there is one. */
    private Optional<PersonId> deputy(Actor.Member owner) {
        return people.colleagues(owner.organisation()).stream()
                .filter(c -> c.active() && c.holds(Role.COUNTY_ADVISER) && !c.id().equals(owner.person()))
                .map(ColleagueView::id)
                .findFirst();
    }

    private List<OrganisationId> buyers(Plan plan) {
        Map<String, OrganisationId> byCode = organisations.ofKind(OrganisationKind.MUNICIPALITY).stream()
                .filter(o -> o.municipalityCode().isPresent())
                .collect(Collectors.toMap(o -> o.municipalityCode().orElseThrow(), OrganisationView::id, (a, b) -> a));
        Function<Plan.Buyer, Optional<OrganisationId>> known = buyer -> Optional.ofNullable(byCode.get(buyer.code()));
        return plan.buyers().stream().flatMap(b -> known.apply(b).stream()).toList();
    }
}
