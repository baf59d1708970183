package no.tunet.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.need.NeedId;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.need.decision.DecideNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.TodaysService;
import no.tunet.need.submission.SubmitNeed;
import no.tunet.need.writing.StartNeed;
import no.tunet.party.Organisations;
import no.tunet.party.UnitView;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The coordinator maps the need with the unit, and its leader approves it. */
@Component
@Order(1)
class NeedScene implements Scene {
    private static final LocalDate WANTED = LocalDate.of(2021, 11, 1);

    private final StartNeed start;
    private final SubmitNeed submit;
    private final DecideNeed decide;
    private final NeedStore needs;
    private final Organisations organisations;
    private final TransactionOperations transaction;

    NeedScene(
            StartNeed start,
            SubmitNeed submit,
            DecideNeed decide,
            NeedStore needs,
            Organisations organisations,
            TransactionOperations transaction) {
        this.start = start;
        this.submit = submit;
        this.decide = decide;
        this.needs = needs;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @Override
    public void play(Story story, Way way) {
        var plot = way.plot;
        var coordinator = way.person("coordinator");
        story.on(
                2021,
                3,
                8,
                coordinator,
                () -> way.need.is(start(
                        plot.unitName(),
                        content(
                                plot.group(),
                                plot.people(),
                                plot.halfDays(),
                                wishes(plot),
                                costed(plot.today(), plot.todayPerYear(), plot.todaySource(), 2020)))));
        story.on(2021, 4, 12, coordinator, () -> submit(way.need.get()));
        story.on(2021, 4, 20, way.person("leader"), () -> Outcome.accepted(decideOn(way.need.get())));
        if (plot.key().equals("bomlo")) {
            others(story, way);
        }
    }

    /** Other needs of the same municipality, so that lists and the roll-up have more than one to show. */
    private void others(Story story, Way way) {
        var elderly = new Later<NeedId>();
        var school = new Later<NeedId>();
        story.on(
                2022,
                10,
                20,
                way.person("coordinator"),
                () -> elderly.is(start(
                        "Heimebasert omsorg",
                        content(
                                TargetGroup.ELDERLY_DEMENTIA,
                                25,
                                2,
                                Requirements.NONE,
                                costed("Dagsenter for eldre", 3_000_000, "Rekneskap 2021", 2021)))));
        story.on(2022, 11, 8, way.person("coordinator"), () -> submit(elderly.get()));
        story.on(
                2022,
                9,
                5,
                way.person("deputy"),
                () -> school.is(start(
                        way.plot.unitName(),
                        content(
                                TargetGroup.SUBSTANCE_USE,
                                3,
                                2,
                                Requirements.NONE,
                                new TodaysService.CostUnknown("Enkeltvedtak om støttekontakt")))));
        story.on(2022, 9, 12, way.person("deputy"), () -> submit(school.get()));
        story.on(2022, 9, 20, way.person("leader"), () -> {
            Outcome.accepted(decideOn(school.get()));
            way.wanted.is(school.get());
        });
    }

    /** A need somebody has only begun to write down. */
    void beginAnother(Way way) {
        start(
                way.plot.unitName(),
                new NeedContent(
                        Optional.of(TargetGroup.SCHOOL),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Requirements.NONE,
                        new TodaysService.CostUnknown("Ikkje kartlagt enno")));
    }

    private NeedId start(String unitName, NeedContent content) {
        UnitView unit = organisations.units(Acting.member().organisation()).stream()
                .filter(u -> u.name().equals(unitName))
                .findFirst()
                .orElseThrow();
        return start.start(unit, content);
    }

    private void submit(NeedId id) {
        transaction.executeWithoutResult(status -> {
            StoredNeed need = needs.find(id).orElseThrow();
            Outcome.accepted(submit.submit(need, need.version()));
        });
    }

    private Decision<Need> decideOn(NeedId id) {
        return Optional.ofNullable(transaction.execute(status -> {
                    StoredNeed need = needs.find(id).orElseThrow();
                    return decide.approve(need, need.version());
                }))
                .orElseThrow();
    }

    private static NeedContent content(
            TargetGroup group, int people, int halfDays, Requirements wishes, TodaysService today) {
        return new NeedContent(Optional.of(group), OptionalInt.of(people), OptionalInt.of(halfDays), wishes, today);
    }

    private static TodaysService costed(String what, int kroner, String source, int year) {
        return new TodaysService.Costed(what, Money.ofKroner(kroner), source, year);
    }

    private static Requirements wishes(Plot plot) {
        return new Requirements(
                plot.competences(),
                plot.activities(),
                Set.of(),
                EnumSet.of(Transport.FARM_DRIVES),
                EnumSet.of(SpokenLanguage.NORWEGIAN),
                "Fast kontaktperson på garden.",
                plot.key().equals("bomlo") ? "Svortland" : "Nordfjordeid",
                OptionalInt.of(40),
                Optional.of(WANTED));
    }
}
