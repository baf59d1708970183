package no.tunet.placement.kin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.placement.store.Expectations;
import no.tunet.placement.store.ExpectedHalfDay;
import no.tunet.placement.store.SlotRow;
import no.tunet.placement.store.SlotStore;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The relative's page; each look is written in the log that the participant can read. */
@Controller
public class KinPage {
    private static final int DAYS_BACK = 28;

    private final KinStore store;
    private final SlotStore slots;
    private final Expectations expectations;
    private final Organisations organisations;
    private final AccessLog log;
    private final BusinessClock clock;

    KinPage(
            KinStore store,
            SlotStore slots,
            Expectations expectations,
            Organisations organisations,
            AccessLog log,
            BusinessClock clock) {
        this.store = store;
        this.slots = slots;
        this.expectations = expectations;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    @ForRoles(Role.NEXT_OF_KIN)
    @GetMapping("/parorende")
    @Transactional
    public View show() {
        LocalDate today = clock.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var relatives = store.mine();
        OrganisationId organisation = Acting.member().organisation();
        relatives.forEach(one -> log.read(one.id().value(), organisation, ReadingPurpose.NEXT_OF_KIN.key()));
        var span = new Period(monday, monday.plusDays(6));
        List<SlotRow> filled =
                slots.ofMunicipality(organisation, new Period(today.minusDays(DAYS_BACK), monday.plusDays(6)));
        var expected = expectations.of(filled, span);
        var farms = organisations.namesOn(
                filled.stream().map(SlotRow::farm).distinct().toList(), today);
        var came = store.came(today.minusDays(DAYS_BACK));
        var people = relatives.stream()
                .map(one -> person(one, filled, expected, farms, came))
                .toList();
        return View.of("placement/kin/page", new KinView(monday, people));
    }

    private static KinView.Person person(
            KinStore.Relative one,
            List<SlotRow> filled,
            List<ExpectedHalfDay> expected,
            Map<OrganisationId, String> farms,
            Map<PlacementId, KinStore.Came> came) {
        var days = expected.stream()
                .filter(e -> e.slot().participant().equals(one.id().value()))
                .sorted(Comparator.comparing(ExpectedHalfDay::on).thenComparing(ExpectedHalfDay::half))
                .map(e -> new KinView.Day(
                        e.on(), e.half(), farms.getOrDefault(e.slot().farm(), ""), e.farmClosed()))
                .toList();
        var counted = filled.stream()
                .filter(slot -> slot.participant().equals(one.id().value()))
                .map(SlotRow::placement)
                .distinct()
                .map(placement -> came.getOrDefault(placement, new KinStore.Came(0, 0)))
                .toList();
        return new KinView.Person(
                one.name(),
                days,
                counted.stream().mapToInt(KinStore.Came::came).sum(),
                counted.stream().mapToInt(KinStore.Came::away).sum());
    }
}
