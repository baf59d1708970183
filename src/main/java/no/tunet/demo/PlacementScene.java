package no.tunet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Period;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.consent.GiveConsent;
import no.tunet.placement.course.AgreePlacement;
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
import no.tunet.placement.register.ChangeTeam;
import no.tunet.placement.register.NewParticipant;
import no.tunet.placement.register.RegisterParticipant;
import no.tunet.placement.sheet.InformationSheet;
import no.tunet.placement.sheet.WriteInformationSheet;
import no.tunet.placement.worker.NameFarmWorker;
import no.tunet.placement.worker.RecordCertificate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The case worker registers each participant, with consent, legal ground, sheet and goal; the leader agrees the first day. */
@Component
@Order(6)
class PlacementScene implements Scene {
    /** The first days of the participants of a farm, one after the other. */
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2021, 11, 2), LocalDate.of(2021, 11, 16), LocalDate.of(2022, 1, 11), LocalDate.of(2022, 2, 8));

    private final RegisterParticipant register;
    private final GiveConsent consent;
    private final ProposePlacement propose;
    private final StateLegalGround ground;
    private final WriteInformationSheet sheet;
    private final SetGoal goal;
    private final NameFarmWorker worker;
    private final RecordCertificate certificate;
    private final AgreePlacement agree;
    private final Agreements agreements;
    private final ChangeTeam team;

    PlacementScene(
            RegisterParticipant register,
            GiveConsent consent,
            ProposePlacement propose,
            StateLegalGround ground,
            WriteInformationSheet sheet,
            SetGoal goal,
            NameFarmWorker worker,
            RecordCertificate certificate,
            AgreePlacement agree,
            Agreements agreements,
            ChangeTeam team) {
        this.team = team;
        this.register = register;
        this.consent = consent;
        this.propose = propose;
        this.ground = ground;
        this.sheet = sheet;
        this.goal = goal;
        this.worker = worker;
        this.certificate = certificate;
        this.agree = agree;
        this.agreements = agreements;
    }

    @Override
    public void play(Story story, Way way) {
        if (way.plot.key().equals("bomlo")) {
            relative(story, way);
        }
        for (var bargain : way.bargains) {
            workers(story, way, bargain);
            var names = bargain.deal.participants();
            for (int i = 0; i < names.size(); i++) {
                participant(
                        story, way, bargain, names.get(i), STARTS.get(i), way.person(i % 2 == 0 ? "case" : "case2"));
            }
        }
    }

    private void workers(Story story, Way way, Way.Bargain bargain) {
        var farmer = way.players.person(bargain.deal.farm());
        var named = new Later<UUID>();
        LocalDate shown = LocalDate.of(2021, 10, 27);
        story.on(2021, 10, 22, farmer, () -> named.is(worker.name(farmer.personName(), false)));
        story.on(
                shown,
                way.person("case"),
                () -> Outcome.accepted(certificate.record(
                        named.get(),
                        new CertificateShown(CertificateKind.HEALTH_AND_CARE, shown.minusDays(20), shown))));
    }

    private void participant(
            Story story, Way way, Way.Bargain bargain, String name, LocalDate start, Actor.Member caseWorker) {
        var prepared = new Later<Prepared>();
        LocalDate day = start.minusDays(8);
        story.on(day, caseWorker, () -> prepared.is(prepare(way, bargain, name, start, day)));
        if (start.isBefore(LocalDate.of(2021, 11, 10))) {
            story.on(
                    2022,
                    10,
                    20,
                    caseWorker,
                    () -> goal.settle(prepared.get().placement(), prepared.get().goal(), true));
        }
        story.on(start.minusDays(4), way.person("leader"), () -> {
            Outcome.accepted(agree.agree(prepared.get().placement(), start, Optional.empty()));
            bargain.placements.add(
                    new Way.Guest(prepared.get().placement(), prepared.get().who(), start, caseWorker));
        });
    }

    /** The first participant lets a sister see the week. */
    private void relative(Story story, Way way) {
        LocalDate day = LocalDate.of(2021, 12, 1);
        story.on(day, way.person("case"), () -> {
            var who = way.bargains.getFirst().placements.getFirst().who();
            Outcome.accepted(consent.give(who, ConsentPurpose.NEXT_OF_KIN, ConsentGiver.PARTICIPANT, day));
            team.addKin(who, way.person("kin").person());
        });
    }

    /** A placement that waits for the leader's yes. */
    record Prepared(ParticipantId who, PlacementId placement, UUID goal) {}

    Prepared prepare(Way way, Way.Bargain bargain, String name, LocalDate start, LocalDate day) {
        ParticipantId who = Outcome.accepted(register.register(new NewParticipant(
                name, way.players.unit(way.plot.role("unit")), way.plot.group(), Language.NN, Optional.empty())));
        for (ConsentPurpose purpose : List.of(ConsentPurpose.SHARE_WITH_FARM, ConsentPurpose.OWN_ANSWERS)) {
            Outcome.accepted(consent.give(who, purpose, ConsentGiver.PARTICIPANT, day));
        }
        PlacementId placement = propose(way, bargain, who, start);
        ground.state(placement, new LegalGround(basis(way.plot), Optional.empty(), Optional.empty()));
        sheet.write(placement, sheet(name), 0);
        return new Prepared(who, placement, goal.set(placement, way.plot.goal()));
    }

    private PlacementId propose(Way way, Way.Bargain bargain, ParticipantId who, LocalDate start) {
        var term = agreements.find(bargain.agreement.get()).orElseThrow().term();
        return Outcome.accepted(propose.propose(new NewPlacement(
                who,
                bargain.agreement.get(),
                bargain.deal.halfDays(),
                new Period(start, term.to()),
                true,
                false,
                Optional.of(way.person("leader").person()),
                Optional.empty())));
    }

    private static LegalBasis basis(Plot plot) {
        return switch (plot.group()) {
            case WORK_TRAINING_NAV -> LegalBasis.WORK_TRAINING;
            default -> LegalBasis.LOW_THRESHOLD;
        };
    }

    private static InformationSheet sheet(String name) {
        String first = name.substring(0, name.indexOf(' '));
        return new InformationSheet(
                first,
                name.length() % 3 == 0 ? "Nøtter" : "Ingen",
                "Likar å få beskjed i god tid. Ikkje åleine med maskiner.",
                "Vert henta heime klokka ni.",
                "Pårørande er avtalt",
                "+47 00 00 00 00",
                "+47 00 00 00 01");
    }
}
