package no.tunet.directory;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.Cast;
import no.tunet.approval.Approvals;
import no.tunet.approval.application.WriteApplication;
import no.tunet.approval.dossier.ApplicationForm;
import no.tunet.approval.dossier.Dossier;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Decision;
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
import no.tunet.ui.Form;
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
    private final WriteApplication applications;
    private final BusinessClock clock;

    Stage(
            Cast cast,
            Farms farms,
            OwnOffers offers,
            Approvals approvals,
            WriteApplication applications,
            BusinessClock clock) {
        this.applications = applications;
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

    /** The farmer sends an application for approval. */
    public void apply(Actor.Member farmer) {
        var typed = Map.ofEntries(
                Map.entry("orgNumber", List.of(Cast.orgNumber().digits())),
                Map.entry("enterprise", List.of("Prøvegard")),
                Map.entry("displayName", List.of("Prøvegard")),
                Map.entry("producer", List.of("4613000123")),
                Map.entry("gnr", List.of("12")),
                Map.entry("bnr", List.of("3")),
                Map.entry("address", List.of("Garden 1")),
                Map.entry("postcode", List.of("5430")),
                Map.entry("place", List.of("Bremnes")),
                Map.entry("email", List.of("post@prove.invalid")),
                Map.entry("phone", List.of("000 00 000")),
                Map.entry("services", List.of("MENTAL_HEALTH")),
                Map.entry("description", List.of("Dyr og skog.")),
                Map.entry("schoolOn", List.of(clock.today().minusDays(30).toString())));
        var sent = Acting.as(
                farmer,
                () -> applications.send(
                        typed, ApplicationForm.read(Form.of(typed)).orElseThrow(), 0));
        if (sent instanceof Decision.Refused<Dossier>(var reasons)) {
            throw new AssertionError(reasons);
        }
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
