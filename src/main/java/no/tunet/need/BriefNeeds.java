package no.tunet.need;

import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.NeedBrief;
import no.tunet.directory.NeedBriefs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the directory what an approved need asks for, so that a search can start from it. */
@Component
class BriefNeeds implements NeedBriefs {
    private final Needs needs;

    BriefNeeds(Needs needs) {
        this.needs = needs;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NeedBrief> find(UUID need) {
        return needs.find(new NeedId(need))
                .filter(NeedView::isApproved)
                .map(view -> new NeedBrief(
                        need,
                        view.municipality(),
                        view.group(),
                        view.people(),
                        view.halfDaysPerWeek(),
                        view.requirements().competences(),
                        view.requirements().activities(),
                        view.requirements().facilities(),
                        view.requirements().transports(),
                        view.requirements().languages(),
                        view.requirements().withinKm().stream().boxed().findFirst(),
                        view.requirements().wantedFrom()));
    }
}
