package no.tunet.directory.farm;

import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.Approvals;
import no.tunet.audit.History;
import no.tunet.directory.FarmText;
import no.tunet.directory.FarmView;
import no.tunet.directory.Farms;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.Places;
import no.tunet.directory.domain.ClosedWeeks;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a farm tells about itself and when it is closed. */
@Component
public class KeepFarm {
    private static final int MOST_SHOWN = 100;

    private final FarmPageStore store;
    private final Farms farms;
    private final Places places;
    private final OwnOffers offers;
    private final Approvals approvals;
    private final History history;
    private final BusinessClock clock;

    KeepFarm(
            FarmPageStore store,
            Farms farms,
            Places places,
            OwnOffers offers,
            Approvals approvals,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.farms = farms;
        this.places = places;
        this.offers = offers;
        this.approvals = approvals;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FarmPageView> page(OrganisationId id, Page page) {
        var today = clock.today();
        return farms.find(id)
                .map(farm -> new FarmPageView(
                        farm,
                        approvals.statusOn(id, today),
                        store.published(id, today, MOST_SHOWN),
                        store.closed(id, today, MOST_SHOWN),
                        page.member()
                                .filter(m -> m.role() == Role.FARMER
                                        && m.organisation().equals(id))
                                .isPresent()));
    }

    @Transactional(readOnly = true)
    public OwnFarmView own() {
        var me = Acting.member();
        return new OwnFarmView(
                farms.find(me.organisation()).orElseThrow(),
                store.closed(me.organisation(), clock.today(), MOST_SHOWN));
    }

    /** Changes the text, or tells for the first time. */
    @Transactional
    public Decision<OrganisationId> tell(Optional<String> municipality, FarmText text, int version) {
        var farm = Acting.member().organisation();
        if (farms.find(farm).filter(FarmView::hasTold).isPresent()) {
            return farms.change(text, version);
        }
        if (municipality.isEmpty()) {
            return Decision.refused(Reason.of("directory.reason.municipality-missing"));
        }
        farms.introduce(farm, municipality.get(), text);
        return Decision.accepted(farm);
    }

    @Transactional
    public Decision<Period> close(Period during, String note) {
        var farm = Acting.member().organisation();
        store.lock(farm);
        return switch (new ClosedWeeks(places.closedWeeks(farm)).plus(during, clock.today())) {
            case Decision.Refused<ClosedWeeks>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<ClosedWeeks> accepted -> {
                store.close(farm, during, note);
                offers.renewAll();
                record(farm, Reason.of("directory.history.closed-span", during.from(), during.to()));
                yield Decision.accepted(during);
            }
        };
    }

    /** Takes back an announced closing: the undo. */
    @Transactional
    public void reopen(UUID closedWeek) {
        var farm = Acting.member().organisation();
        store.reopen(farm, closedWeek);
        offers.renewAll();
        record(farm, Reason.of("directory.history.closed-span-taken-back"));
    }

    private void record(OrganisationId farm, Reason what) {
        history.record(new ObjectRef("farm", farm.value()), farm, what);
    }
}
