package no.tunet.register.wanted;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.directory.MarketDialogue;
import no.tunet.directory.NeedBrief;
import no.tunet.directory.NeedBriefs;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import no.tunet.party.Position;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a need without saying whose it is, tells the farms in reach, and takes their answers to the buyer's market dialogue. */
@Component
public class PublishNeed {
    private static final int MOST_SHOWN = 100;
    private static final double KM_PER_DEGREE = 111.2;

    private final WantedStore store;
    private final NeedBriefs needs;
    private final PublishedOffers offers;
    private final MarketDialogue dialogue;
    private final Organisations organisations;
    private final Notices notices;
    private final BusinessClock clock;

    PublishNeed(
            WantedStore store,
            NeedBriefs needs,
            PublishedOffers offers,
            MarketDialogue dialogue,
            Organisations organisations,
            Notices notices,
            BusinessClock clock) {
        this.store = store;
        this.needs = needs;
        this.offers = offers;
        this.dialogue = dialogue;
        this.organisations = organisations;
        this.notices = notices;
        this.clock = clock;
    }

    /** The acting organisation's own approved need. */
    @Transactional(readOnly = true)
    public Optional<NeedBrief> own(UUID need) {
        return needs.find(need)
                .filter(brief -> brief.buyer().equals(Acting.member().organisation()));
    }

    @Transactional
    public Decision<UUID> publish(NeedBrief need) {
        var id = Ids.next();
        if (!store.add(id, need, clock.today())) {
            return Decision.refused(Reason.of("register.reason.published-already"));
        }
        for (OrganisationId farm : inReach(need)) {
            store.tell(id, need, farm);
            notices.toRole(farm, Role.FARMER, "register.notice.wanted", List.of(), "/onsket/" + id);
        }
        return Decision.accepted(id);
    }

    @Transactional(readOnly = true)
    public List<Notice> newest() {
        return store.newest(MOST_SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<WantedView> find(UUID id, Optional<Actor.Member> reader) {
        return store.find(id).map(notice -> {
            var told = reader.filter(member -> member.role() == Role.FARMER)
                    .flatMap(member -> store.told(id, member.organisation()));
            return new WantedView(
                    notice,
                    told.filter(farm -> !farm.answered()).isPresent(),
                    told.filter(WantedStore.Told::answered).isPresent(),
                    reader.filter(member -> store.isOwn(id, member.organisation()))
                            .isPresent());
        });
    }

    /** A farm that was told answers once, in its own words; the buyer reads it in the market dialogue. */
    @Transactional
    public boolean answer(UUID id, String words) {
        var farm = Acting.member().organisation();
        var told = store.told(id, farm).filter(mine -> !mine.answered());
        told.ifPresent(mine -> {
            dialogue.answered(mine.need(), mine.buyer(), words);
            store.answered(id, farm, clock.today());
            notices.toRole(
                    mine.buyer(),
                    Role.COORDINATOR,
                    "register.notice.wanted-answer",
                    List.of(),
                    "/markedsdialog/" + mine.need());
        });
        return told.isPresent();
    }

    @Transactional
    public void withdraw(UUID id) {
        if (store.isOwn(id, Acting.member().organisation())) {
            store.withdraw(id);
        }
    }

    private Set<OrganisationId> inReach(NeedBrief need) {
        var from = organisations.find(need.buyer()).flatMap(buyer -> buyer.position());
        var usual = store.reachOn(clock.today());
        int reach = need.withinKm().orElse(usual.km());
        var farms = new LinkedHashSet<OrganisationId>();
        var part = offers.page(Optional.of(need.group()), Optional.empty(), 1, PublishedOffers.MOST_ON_A_PAGE);
        for (int page = 1; !part.offers().isEmpty() && farms.size() < usual.mostTold(); page++) {
            part = offers.page(Optional.of(need.group()), Optional.empty(), page, PublishedOffers.MOST_ON_A_PAGE);
            part.offers().stream()
                    .filter(offer -> from.map(at -> km(at, offer) <= reach).orElse(true))
                    .map(PublishedOffer::farm)
                    .limit(usual.mostTold())
                    .forEach(farms::add);
        }
        return farms;
    }

    /** Straight, and good enough within a county. */
    private static double km(Position from, PublishedOffer offer) {
        double north = offer.latitude() - from.latitude();
        double east = (offer.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
        return Math.hypot(north, east) * KM_PER_DEGREE;
    }
}
