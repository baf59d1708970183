package no.tunet.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of what a buyer and the market have said to each other about a need; only the buyer reads it, and nobody changes it. */
@Component
public class MarketDialogue {
    private static final int MOST_SHOWN = 500;

    private final DialogueStore store;
    private final Organisations organisations;
    private final BusinessClock clock;

    MarketDialogue(DialogueStore store, Organisations organisations, BusinessClock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** In the order it happened, with the name each farm had on the day; at most five hundred entries. */
    @Transactional(readOnly = true)
    public List<DialogueEntry> about(UUID need) {
        var entries = store.about(need, MOST_SHOWN);
        var farms = entries.stream().flatMap(e -> e.farm().stream()).distinct().toList();
        var names = organisations.namesOn(farms, clock.today());
        return entries.stream()
                .map(e -> new DialogueEntry(
                        e.farm(),
                        e.farm().map(farm -> names.getOrDefault(farm, "")).orElse(""),
                        e.inquiry(),
                        e.kind(),
                        e.words(),
                        e.on()))
                .toList();
    }

    /** Adds what was said elsewhere, such as a meeting or a call. */
    @Transactional
    public void note(UUID need, Optional<OrganisationId> farm, String words) {
        store.add(need, Acting.member().organisation(), farm, Optional.empty(), "NOTE", words, clock.today());
    }

    /** Adds what the acting person's farm answers to a need that was published without saying whose it is. */
    @Transactional
    public void answered(UUID need, OrganisationId buyer, String words) {
        store.add(
                need,
                buyer,
                Optional.of(Acting.member().organisation()),
                Optional.empty(),
                "WANTED_ANSWER",
                words,
                clock.today());
    }
}
