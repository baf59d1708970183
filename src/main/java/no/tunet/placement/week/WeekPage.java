package no.tunet.placement.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.directory.OfferView;
import no.tunet.directory.Offers;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.HalfDayRecord;
import no.tunet.placement.domain.ParticipantRules;
import no.tunet.placement.domain.PublicHolidays;
import no.tunet.placement.store.Expectations;
import no.tunet.placement.store.ExpectedHalfDay;
import no.tunet.placement.store.MarkStore;
import no.tunet.placement.store.SlotRow;
import no.tunet.placement.store.SlotStore;
import no.tunet.ui.Form;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The week of the farm, or of the municipality's people at all farms. */
@Controller
public class WeekPage {
    private static final int DAYS = 7;

    private final SlotStore slots;
    private final Expectations expectations;
    private final MarkStore marks;
    private final WeekStore store;
    private final Offers offers;
    private final Places places;
    private final BusinessClock clock;

    WeekPage(
            SlotStore slots,
            Expectations expectations,
            MarkStore marks,
            WeekStore store,
            Offers offers,
            Places places,
            BusinessClock clock) {
        this.slots = slots;
        this.expectations = expectations;
        this.marks = marks;
        this.store = store;
        this.offers = offers;
        this.places = places;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ, view = Scope.MINIMUM)
    @GetMapping("/ukeplan")
    @Transactional(readOnly = true)
    public View show(Form form) {
        LocalDate day = Optional.of(form.value("dato"))
                .filter(text -> !text.isBlank())
                .flatMap(text -> Form.of(Map.of("d", text)).optionalDate("d"))
                .orElseGet(clock::today);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return View.of("placement/week/page", view(monday)).form(form);
    }

    private WeekView view(LocalDate monday) {
        var member = Acting.member();
        boolean farm = member.organisationKind() == OrganisationKind.FARM;
        var span = new Period(monday, monday.plusDays(DAYS - 1L));
        List<SlotRow> filled =
                farm ? slots.ofFarm(member.organisation(), span) : slots.ofMunicipality(member.organisation(), span);
        var expected = expectations.of(filled, span);
        var names = store.callNames(
                filled.stream().map(SlotRow::placement).distinct().toList());
        var capacity = farm ? offered(member.organisation()) : bought(member.organisation(), span);
        var days = IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .filter(on -> on.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                        || expected.stream().anyMatch(e -> e.on().equals(on)))
                .map(on -> day(on, expected, names, capacity))
                .toList();
        int people = (int)
                expected.stream().map(e -> e.slot().participant()).distinct().count();
        return new WeekView(
                monday,
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                days,
                farm ? troubles(member, span, names) : List.of(),
                people,
                farm);
    }

    /** How many places there are on a half-day of a date. */
    private interface Capacity {
        int on(LocalDate date, HalfDay half);
    }

    /** What the farm offers. */
    private Capacity offered(OrganisationId farm) {
        var own = offers.ofFarm(farm);
        return (date, half) -> own.stream()
                .filter(offer -> offer.open().contains(new HalfDayOfWeek(date.getDayOfWeek(), half)))
                .mapToInt(OfferView::places)
                .sum();
    }

    /** What the municipality holds at all farms. */
    private Capacity bought(OrganisationId buyer, Period span) {
        var held = places.heldBy(buyer, span);
        return (date, half) -> (int) held.stream()
                .filter(place -> place.at().equals(new HalfDayOfWeek(date.getDayOfWeek(), half))
                        && place.during().contains(date))
                .count();
    }

    private static WeekView.Day day(
            LocalDate on, List<ExpectedHalfDay> expected, Map<PlacementId, String> names, Capacity capacity) {
        var halves = Arrays.stream(HalfDay.values())
                .map(half -> new WeekView.Half(
                        half,
                        expected.stream()
                                .filter(e -> e.on().equals(on) && e.half() == half)
                                .map(e -> token(e, names))
                                .toList(),
                        capacity.on(on, half)))
                .toList();
        Optional<Reason> note = PublicHolidays.on(on)
                .map(name -> Reason.of("placement.day.holiday", name))
                .or(() -> expected.stream().anyMatch(e -> e.on().equals(on) && e.farmClosed())
                        ? Optional.of(Reason.of("placement.day.closed"))
                        : Optional.empty());
        return new WeekView.Day(on, note, halves);
    }

    private static WeekView.Token token(ExpectedHalfDay expected, Map<PlacementId, String> names) {
        var slot = expected.slot();
        String name = names.getOrDefault(slot.placement(), slot.reference());
        String initials = names.containsKey(slot.placement()) ? ParticipantRules.initials(name) : slot.reference();
        return new WeekView.Token(slot.placement().value(), initials, name, expected.farmClosed());
    }

    /** Half-days on which two marks differ and nobody has decided. */
    private List<Reason> troubles(Actor.Member member, Period span, Map<PlacementId, String> names) {
        var troubles = new ArrayList<Reason>();
        MarkStore.standing(marks.ofFarm(member.organisation(), span)).forEach((key, record) -> {
            if (record instanceof HalfDayRecord.Conflict) {
                troubles.add(Reason.of(
                        "placement.week.conflict", names.getOrDefault(key.placement(), "?"), key.on(), key.half()));
            }
        });
        return troubles;
    }
}
