package no.tunet.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.agreement.RunningAgreement;
import no.tunet.directory.Booking;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import no.tunet.placement.consent.GiveConsent;
import no.tunet.placement.course.AgreePlacement;
import no.tunet.placement.course.DailyCourse;
import no.tunet.placement.domain.CertificateKind;
import no.tunet.placement.domain.CertificateShown;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.LegalBasis;
import no.tunet.placement.proposal.LegalGround;
import no.tunet.placement.proposal.NewPlacement;
import no.tunet.placement.proposal.ProposePlacement;
import no.tunet.placement.proposal.SetGoal;
import no.tunet.placement.proposal.StateLegalGround;
import no.tunet.placement.register.NewParticipant;
import no.tunet.placement.register.RegisterParticipant;
import no.tunet.placement.sheet.InformationSheet;
import no.tunet.placement.sheet.WriteInformationSheet;
import no.tunet.placement.worker.NameFarmWorker;
import no.tunet.placement.worker.RecordCertificate;
import org.springframework.context.ApplicationContext;

/** A municipality with a farm, a running agreement with four places on Tuesday and Thursday mornings, and people on both sides. */
final class Scene {
    // All tests of one run share one day, as the business clock does.
    @SuppressWarnings("TimeInStaticInitializer")
    static final LocalDate TODAY = LocalDate.now(no.tunet.kernel.BusinessClock.OSLO);

    final ApplicationContext context;
    final OrganisationId municipality;
    final UnitId unit;
    final Actor.Member caseWorker;
    final Actor.Member leader;
    final Actor.Member farmer;
    final RunningAgreement agreement;

    Scene(ApplicationContext context) {
        this.context = context;
        var cast = context.getBean(Cast.class);
        var stage = context.getBean(Stage.class);
        municipality = cast.municipality("Havly kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        caseWorker = cast.member(municipality, Optional.of(unit), Role.CASE_WORKER);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        farmer = stage.approvedFarmer("Lauvtun gard");
        var offer = stage.published(farmer, Stage.offer("Dag på garden", 4));
        var term = new Period(TODAY.minusDays(60), TODAY.plusDays(300));
        agreement = RunningAgreement.begin(context, caseWorker, farmer, term);
        var bookings = new ArrayList<Booking>();
        for (int place = 1; place <= 4; place++) {
            for (var at : List.of(Stage.TUESDAY, Stage.THURSDAY)) {
                bookings.add(new Booking(agreement.id.value(), municipality, offer, place, at, term));
            }
        }
        var booked = Acting.as(farmer, () -> bean(Places.class).book(bookings));
        if (booked instanceof Decision.Refused<?> refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody at the farm with a certificate shown to the municipality. The municipality sees the farm's people from its first placement there. */
    void certificateShown() {
        UUID worker = Acting.as(farmer, () -> bean(NameFarmWorker.class).name("Gunnar Lauvtun", false));
        Acting.run(
                caseWorker,
                () -> bean(RecordCertificate.class)
                        .record(
                                worker,
                                new CertificateShown(CertificateKind.HEALTH_AND_CARE, TODAY.minusDays(20), TODAY)));
    }

    ParticipantId participant(String name) {
        return Acting.as(
                caseWorker,
                () -> accepted(bean(RegisterParticipant.class)
                        .register(new NewParticipant(
                                name, unit, TargetGroup.MENTAL_HEALTH, Language.NN, Optional.empty()))));
    }

    /** A proposal that lacks nothing but, perhaps, a certificate. */
    PlacementId proposal(ParticipantId participant, LocalDate from) {
        return Acting.as(caseWorker, () -> {
            var id = accepted(bean(ProposePlacement.class)
                    .propose(new NewPlacement(
                            participant,
                            agreement.id,
                            Set.of(Stage.TUESDAY, Stage.THURSDAY),
                            new Period(from, TODAY.plusDays(200)),
                            true,
                            false,
                            Optional.of(leader.person()),
                            Optional.empty())));
            bean(StateLegalGround.class)
                    .state(id, new LegalGround(LegalBasis.REHABILITATION, Optional.empty(), Optional.empty()));
            bean(WriteInformationSheet.class)
                    .write(
                            id,
                            new InformationSheet(
                                    "Kai", "Nøtter", "Redd hunder", "Buss 09.00", "Mor", "400 00 001", "400 00 002"),
                            0);
            bean(SetGoal.class).set(id, "Stå opp før ni");
            bean(GiveConsent.class).give(participant, ConsentPurpose.SHARE_WITH_FARM, ConsentGiver.PARTICIPANT, TODAY);
            return id;
        });
    }

    /** A placement that runs from a day that may be past. */
    PlacementId running(String name, LocalDate from) {
        var id = proposal(participant(name), from);
        certificateShown();
        Acting.run(leader, () -> accepted(bean(AgreePlacement.class).agree(id, from, Optional.empty())));
        bean(DailyCourse.class).run();
        return id;
    }

    static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(var state) -> state;
            case Decision.Refused<T>(var reasons) -> throw new IllegalStateException(reasons.toString());
        };
    }

    /** The latest Tuesday or Thursday up to a day, holidays aside. */
    static LocalDate lastDay(LocalDate until) {
        LocalDate day = until;
        while (!(day.getDayOfWeek() == java.time.DayOfWeek.TUESDAY
                        || day.getDayOfWeek() == java.time.DayOfWeek.THURSDAY)
                || no.tunet.placement.domain.PublicHolidays.on(day).isPresent()) {
            day = day.minusDays(1);
        }
        return day;
    }
}
