package no.tunet.directory;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import no.tunet.Cast;
import no.tunet.approval.Approvals;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.boot.test.context.TestComponent;

/** Fictional farms with offers, made through the same use cases as a person makes them. */
@TestComponent
public class Stage {
    public static final HalfDayOfWeek TUESDAY = new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING);
    public static final HalfDayOfWeek THURSDAY = new HalfDayOfWeek(DayOfWeek.THURSDAY, HalfDay.MORNING);

    private final Cast cast;
    private final Farms farms;
    private final OwnOffers offers;
    private final Approvals approvals;
    private final BusinessClock clock;

    Stage(Cast cast, Farms farms, OwnOffers offers, Approvals approvals, BusinessClock clock) {
        this.cast = cast;
        this.farms = farms;
        this.offers = offers;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** A farmer of a new farm that has told about itself. */
    public Actor.Member farmer(String farmName) {
        var farm = cast.farm(farmName);
        var farmer = cast.member(farm, Role.FARMER);
        Acting.run(farmer, () -> farms.introduce(farm, "Havly", FarmText.EMPTY));
        return farmer;
    }

    public Actor.Member approvedFarmer(String farmName) {
        var farmer = farmer(farmName);
        approve(farmer.organisation());
        return farmer;
    }

    public void approve(OrganisationId farm) {
        Acting.run(
                officer(),
                () -> approvals.open(
                        farm,
                        new Period(clock.today().minusMonths(1), clock.today().plusMonths(20))));
    }

    public Actor.Member officer() {
        return cast.member(cast.organisation(OrganisationKind.APPROVAL_BODY, "Prøveorgan"), Role.APPROVAL_OFFICER);
    }

    public OfferId published(Actor.Member farmer, NewOffer offer) {
        return Acting.as(farmer, () -> {
            var id = offers.write(offer);
            offers.publish(id);
            return id;
        });
    }

    public static NewOffer offer(String name, int places) {
        return offer(name, TargetGroup.MENTAL_HEALTH, places, 59.8, 5.2);
    }

    public static NewOffer offer(String name, TargetGroup group, int places, double latitude, double longitude) {
        return new NewOffer(
                name,
                "Vi steller dyr, hogger ved og lager mat sammen.",
                Set.of(group),
                Set.of(TUESDAY, THURSDAY),
                places,
                Optional.of(Money.ofKroner(850)),
                Optional.of(new NewOffer.Place(latitude, longitude)),
                Set.of(Competence.MENTAL_HEALTH),
                Set.of(Activity.ANIMALS, Activity.FIREWOOD),
                Set.of(Facility.STEP_FREE_ACCESS),
                Set.of(Transport.FARM_DRIVES),
                Set.of(SpokenLanguage.NORWEGIAN));
    }
}
