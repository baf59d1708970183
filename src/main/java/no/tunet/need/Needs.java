package no.tunet.need;

import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.need.domain.NeedSentence;
import no.tunet.need.domain.Requirements;
import no.tunet.need.domain.TodaysService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about needs. A draft that is not yet complete is nobody else's business. */
@Component
public class Needs {
    private final NeedStore store;

    Needs(NeedStore store) {
        this.store = store;
    }

    /** The need, when it exists, is complete and the acting person may see it. */
    @Transactional(readOnly = true)
    public Optional<NeedView> find(NeedId id) {
        return store.find(id).flatMap(Needs::view);
    }

    /** How many needs a municipality's units submitted in a period, whatever became of them; a count of needs, never of people. */
    @Transactional(readOnly = true)
    public int mapped(OrganisationId municipality, Period span) {
        return store.submitted(municipality, span);
    }

    private static Optional<NeedView> view(StoredNeed stored) {
        var content = stored.need().content();
        return content.group()
                .filter(group -> content.people().isPresent()
                        && content.halfDaysPerWeek().isPresent())
                .flatMap(group -> today(content.today())
                        .map(today -> new NeedView(
                                stored.id(),
                                stored.organisation(),
                                stored.unit(),
                                group,
                                content.people().orElseThrow(),
                                content.halfDaysPerWeek().orElseThrow(),
                                requirements(content),
                                today,
                                status(stored.need()),
                                NeedSentence.exact(content),
                                NeedSentence.guarded(content))));
    }

    private static NeedStatus status(Need need) {
        return switch (need) {
            case Need.Draft d -> new NeedStatus.Draft();
            case Need.Submitted s -> new NeedStatus.Submitted(s.on());
            case Need.Approved a -> new NeedStatus.Approved(a.by(), a.on());
            case Need.Closed c ->
                new NeedStatus.Closed(c.note().text(), c.note().on());
        };
    }

    private static Optional<ServiceToday> today(TodaysService today) {
        return switch (today) {
            case TodaysService.NotAnswered n -> Optional.empty();
            case TodaysService.Nothing n -> Optional.of(new ServiceToday.Nothing());
            case TodaysService.CostUnknown c -> Optional.of(new ServiceToday.CostUnknown(c.description()));
            case TodaysService.Costed c ->
                Optional.of(new ServiceToday.Costed(c.description(), c.perYear(), c.source(), c.priceYear()));
        };
    }

    private static NeedRequirements requirements(NeedContent content) {
        Requirements wishes = content.requirements();
        return new NeedRequirements(
                wishes.competences(),
                wishes.activities(),
                wishes.facilities(),
                wishes.transports(),
                wishes.languages(),
                wishes.more(),
                wishes.area(),
                wishes.withinKm(),
                wishes.wantedFrom());
    }
}
