package no.tunet.directory.offering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.approval.Approvals;
import no.tunet.audit.History;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.party.Position;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a farm's own offers, and one offer as anybody sees it. */
@Component
public class ReadOffers {
    private static final int MOST_LISTED = 200;

    private final OfferPageStore store;
    private final OwnOffers offers;
    private final Organisations organisations;
    private final Approvals approvals;
    private final History history;
    private final BusinessClock clock;

    ReadOffers(
            OfferPageStore store,
            OwnOffers offers,
            Organisations organisations,
            Approvals approvals,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.offers = offers;
        this.organisations = organisations;
        this.approvals = approvals;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OfferListView own() {
        var farm = Acting.member().organisation();
        var today = clock.today();
        return new OfferListView(store.ofFarm(farm, today, MOST_LISTED), approvals.statusOn(farm, today));
    }

    /** Where the acting person's farm lies, for a new offer's form. */
    @Transactional(readOnly = true)
    public Optional<Position> ownPosition() {
        return organisations.find(Acting.member().organisation()).flatMap(farm -> farm.position());
    }

    /** An offer of the acting person's own farm. */
    @Transactional(readOnly = true)
    public Optional<OfferSheet> ownSheet(OfferId id) {
        return offers.sheet(id)
                .filter(sheet -> sheet.farm().equals(Acting.member().organisation()));
    }

    @Transactional(readOnly = true)
    public Optional<OfferSheetView> sheet(OfferId id, Page page) {
        var today = clock.today();
        return offers.sheet(id)
                .flatMap(sheet -> store.farm(sheet.farm(), id, today).map(farm -> {
                    boolean own = page.member().filter(m -> isFarmer(m, sheet)).isPresent();
                    return new OfferSheetView(
                            sheet,
                            farm.name(),
                            farm.municipality(),
                            approvals.statusOn(sheet.farm(), today),
                            free(sheet, store.taken(id, today)),
                            own || !farm.positionHidden(),
                            farm.checked(),
                            farm.freshDays(),
                            store.pictures(id),
                            own,
                            page.member()
                                    .filter(m -> m.role() == Role.COORDINATOR || m.role() == Role.PURCHASER)
                                    .isPresent(),
                            page.member()
                                    .filter(m -> m.role() == Role.APPROVAL_OFFICER)
                                    .isPresent(),
                            own ? lines(id, page) : List.of());
                }));
    }

    private List<HistoryEntry> lines(OfferId id, Page page) {
        return history.of(new ObjectRef("offer", id.value())).stream()
                .map(e -> e.line(page))
                .toList();
    }

    private static boolean isFarmer(Actor.Member member, OfferSheet sheet) {
        return member.role() == Role.FARMER && member.organisation().equals(sheet.farm());
    }

    private static Map<HalfDayOfWeek, Integer> free(OfferSheet sheet, Map<HalfDayOfWeek, Integer> taken) {
        var free = new TreeMap<HalfDayOfWeek, Integer>();
        sheet.content()
                .open()
                .forEach(at -> free.put(at, Math.max(0, sheet.content().places() - taken.getOrDefault(at, 0))));
        return free;
    }
}
