package no.tunet.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.Inquiries;
import no.tunet.directory.NeedBrief;
import no.tunet.directory.NeedBriefs;
import no.tunet.directory.ReplyStatistics;
import no.tunet.directory.domain.Match;
import no.tunet.directory.domain.Origin;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Wish;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.party.Organisations;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.chart.Places;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Searches published offers of farms that are approved today. */
@Component
public class SearchOffers {
    private static final int HITS = 20;

    private final SearchStore store;
    private final OfferShelf shelf;
    private final Inquiries inquiries;
    private final Organisations organisations;
    private final ObjectProvider<NeedBriefs> needs;
    private final BusinessClock clock;
    private final Municipalities municipalities;

    SearchOffers(
            SearchStore store,
            OfferShelf shelf,
            Inquiries inquiries,
            Organisations organisations,
            ObjectProvider<NeedBriefs> needs,
            BusinessClock clock,
            Municipalities municipalities) {
        this.store = store;
        this.shelf = shelf;
        this.inquiries = inquiries;
        this.organisations = organisations;
        this.needs = needs;
        this.clock = clock;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public SearchView search(Form form, Page page) {
        var today = clock.today();
        var query = SearchForm.read(form, page.member().flatMap(this::ownPlace), today);
        var factor = store.factorOn(today);
        int number = Paging.asked(form);
        var ranking = new Ranking(query, store.nearness(query.words()), shelf.offers(), today);
        var result = ranking.hits(factor, HITS, (number - 1) * HITS);
        var paging = new Paging(number, HITS, result.total());
        var replies = inquiries.statistics(
                result.hits().stream().map(SearchHit.Found::farm).distinct().toList());
        var hits = hits(result.hits(), replies, query.wish(), paging.offset());
        var origin = query.wish().reach().map(Wish.Reach::origin);
        return new SearchView(
                hits,
                paging,
                ranking.groups().entrySet().stream()
                        .map(group -> new Facet(group.getKey().name(), page.word(group.getKey()), group.getValue()))
                        .toList(),
                ranking.municipalities(),
                map(page, hits, origin),
                origin,
                new SearchView.DetourSource(page.number(factor.factor()), factor.source()),
                query.wish().halfDays(),
                TargetGroup.validOn(today),
                form.optionalId("behov"),
                page.member().filter(SearchOffers::mayAsk).isPresent());
    }

    /** What is known of a need, when the acting organisation has it. */
    @Transactional(readOnly = true)
    public Optional<NeedBrief> need(UUID id) {
        return Optional.ofNullable(needs.getIfAvailable()).flatMap(briefs -> briefs.find(id));
    }

    static boolean mayAsk(Actor.Member member) {
        return member.role() == Role.COORDINATOR || member.role() == Role.PURCHASER;
    }

    private Optional<Origin> ownPlace(Actor.Member member) {
        return organisations
                .find(member.organisation())
                .flatMap(own ->
                        own.position().map(at -> new Origin(own.name(), new Position(at.latitude(), at.longitude()))));
    }

    private static List<SearchHit> hits(
            List<SearchHit.Found> found, Map<OrganisationId, ReplyStatistics> replies, Wish wish, int offset) {
        var hits = new ArrayList<SearchHit>();
        for (var one : found) {
            hits.add(new SearchHit(
                    offset + hits.size() + 1,
                    one.offer(),
                    one.name(),
                    one.farm(),
                    one.farmName(),
                    one.municipality(),
                    one.candidate().groups(),
                    one.price(),
                    one.position(),
                    one.approvedTo(),
                    Optional.ofNullable(replies.get(one.farm())),
                    Match.of(wish, one.candidate())));
        }
        return List.copyOf(hits);
    }

    private Places map(Page page, List<SearchHit> hits, Optional<Origin> origin) {
        return municipalities.behind(new Places(
                page.t("directory.search.map"),
                hits.stream()
                        .map(hit -> new Places.Place(
                                hit.number(),
                                hit.farmName(),
                                "/tilbud/" + hit.offer(),
                                new Places.Point(
                                        hit.position().latitude(),
                                        hit.position().longitude())))
                        .toList(),
                origin.map(from -> new Places.Point(
                        from.position().latitude(), from.position().longitude()))));
    }
}
