package no.tunet.register.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.directory.AccessFact;
import no.tunet.directory.Inquiries;
import no.tunet.directory.ReplyStatistics;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.Activity;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Facility;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.register.Detour;
import no.tunet.register.Detours;
import no.tunet.register.ListingSearch;
import no.tunet.register.domain.Answer;
import no.tunet.register.domain.Listing;
import no.tunet.register.question.Asked;
import no.tunet.register.question.PlaceFinder;
import no.tunet.register.question.RegisterAddress;
import no.tunet.register.question.SearchForm;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a search in the public register. */
@Component
public class ReadRegister {
    private static final int HITS = 20;
    private static final int MOST_PAGES = 50;
    private static final int MOST_MUNICIPALITIES = 15;

    private final ListingSearch search;
    private final Detours detours;
    private final PlaceFinder places;
    private final Inquiries inquiries;
    private final BusinessClock clock;
    private final Municipalities municipalities;

    ReadRegister(
            ListingSearch search,
            Detours detours,
            PlaceFinder places,
            Inquiries inquiries,
            BusinessClock clock,
            Municipalities municipalities) {
        this.search = search;
        this.detours = detours;
        this.places = places;
        this.inquiries = inquiries;
        this.clock = clock;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public SearchView read(Form form, Page page) {
        var today = clock.today();
        Detour detour = detours.on(today);
        Asked asked = SearchForm.read(form, places, detour.factor().doubleValue(), today);
        int number = Math.min(Paging.asked(form), MOST_PAGES);
        Answer answer = search.ask(asked.question(), today, (number - 1) * HITS, HITS);
        var listings = search.listings(Stream.concat(answer.hits().stream(), answer.nearest().stream())
                .map(Answer.Hit::offer)
                .toList());
        var replies = inquiries.statistics(listings.values().stream()
                .map(listing -> new OrganisationId(listing.farm()))
                .collect(Collectors.toSet()));
        var explain = new Explain(asked);
        var paging = new Paging(number, HITS, Math.min(answer.total(), (long) MOST_PAGES * HITS));
        var hits = hits(answer.hits(), listings, replies, explain, paging.offset());
        return new SearchView(
                hits,
                answer.total(),
                paging,
                answer.total() > (long) MOST_PAGES * HITS,
                choices(answer.counts(), asked, page),
                map(hits, asked, page),
                asked.from(),
                unknown(asked),
                detour,
                understood(answer),
                answer.without().entrySet().stream()
                        .map(left -> new SearchView.Alternative(
                                Explain.alternative(left.getKey(), left.getValue()),
                                RegisterAddress.without(form, left.getKey())))
                        .toList(),
                hits(answer.nearest(), listings, replies, explain, 0),
                RegisterAddress.query(form),
                page.member().isPresent());
    }

    private static List<Hit> hits(
            List<Answer.Hit> found,
            Map<UUID, Listing> listings,
            Map<OrganisationId, ReplyStatistics> replies,
            Explain explain,
            int offset) {
        var hits = new ArrayList<Hit>();
        for (Answer.Hit hit : found) {
            Optional.ofNullable(listings.get(hit.offer()))
                    .ifPresent(listing -> hits.add(new Hit(
                            offset + hits.size() + 1,
                            listing,
                            explain.fits(listing, hit),
                            explain.lacks(listing, hit),
                            Explain.replies(Optional.ofNullable(replies.get(new OrganisationId(listing.farm())))))));
        }
        return List.copyOf(hits);
    }

    private static Optional<String> unknown(Asked asked) {
        return switch (asked.place()) {
            case PlaceFinder.Place.Unknown(var typed) -> Optional.of(typed);
            case PlaceFinder.Place.Known known -> Optional.empty();
            case PlaceFinder.Place.NotGiven() -> Optional.empty();
        };
    }

    private static List<Reason> understood(Answer answer) {
        return Stream.concat(
                        answer.understood().stream()
                                .map(sense -> Reason.of("register.understood", sense.typed(), sense.met())),
                        answer.unknown().stream().map(word -> Reason.of("register.unknown-word", word)))
                .toList();
    }

    private SearchView.Choices choices(Answer.Counts counts, Asked asked, Page page) {
        var question = asked.question();
        return new SearchView.Choices(
                options(TargetGroup.validOn(clock.today()), counts.groups(), question.groups(), page),
                municipalities(counts.municipalities(), question.municipalities(), page),
                options(List.of(SpokenLanguage.values()), counts.languages(), question.languages(), page),
                options(List.of(Facility.values()), counts.facilities(), question.facilities(), page),
                options(List.of(AccessFact.values()), counts.access(), question.access(), page),
                options(List.of(Activity.values()), counts.activities(), question.activities(), page),
                counts.halfDays());
    }

    /** What would find something, and what is chosen already. */
    private static <E extends Enum<E>> List<Option> options(List<E> all, int[] counts, Set<E> chosen, Page page) {
        return all.stream()
                .filter(one -> counts[one.ordinal()] > 0 || chosen.contains(one))
                .map(one ->
                        Option.of(one.name(), page.t("directory.search.facet", page.word(one), counts[one.ordinal()])))
                .toList();
    }

    private List<Option> municipalities(Map<String, Integer> counts, Set<String> chosen, Page page) {
        var names = search.municipalities();
        return Stream.concat(
                        chosen.stream(),
                        counts.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(Map.Entry::getKey)
                                .limit(MOST_MUNICIPALITIES))
                .distinct()
                .map(code -> Option.of(
                        code,
                        page.t("directory.search.facet", names.getOrDefault(code, code), counts.getOrDefault(code, 0))))
                .toList();
    }

    private Places map(List<Hit> hits, Asked asked, Page page) {
        return municipalities.behind(new Places(
                page.t("directory.search.map"),
                hits.stream()
                        .map(hit -> new Places.Place(
                                hit.number(),
                                hit.listing().farmName(),
                                "/register/garder/" + hit.listing().farm(),
                                new Places.Point(
                                        hit.listing().spot().north(),
                                        hit.listing().spot().east())))
                        .toList(),
                asked.question().near().map(near -> new Places.Point(near.north(), near.east()))));
    }
}
