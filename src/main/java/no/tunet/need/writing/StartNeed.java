package no.tunet.need.writing;

import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.need.NeedId;
import no.tunet.need.NeedNews;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Need;
import no.tunet.need.domain.NeedContent;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.party.UnitView;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a need as a draft, with whoever starts it as owner and the unit's leader as deputy. */
@Component
public class StartNeed {
    private final NeedStore store;
    private final NeedNews news;
    private final Organisations organisations;
    private final People people;
    private final Responsibilities responsibilities;
    private final Texts texts;
    private final BusinessClock clock;

    StartNeed(
            NeedStore store,
            NeedNews news,
            Organisations organisations,
            People people,
            Responsibilities responsibilities,
            Texts texts,
            BusinessClock clock) {
        this.store = store;
        this.news = news;
        this.organisations = organisations;
        this.people = people;
        this.responsibilities = responsibilities;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public NeedId start(UnitView unit, NeedContent content) {
        var member = Acting.member();
        var draft = new Need.Draft(content, Optional.empty());
        var need = new StoredNeed(NeedId.next(), member.organisation(), unit.id(), draft, clock.today(), 0);
        store.add(need);
        responsibilities.assign(
                need.id().ref(),
                need.organisation(),
                Optional.of(need.unit()),
                member.person(),
                people.leaderOf(need.unit()),
                title(unit, content),
                need.id().path());
        news.happened(need, Reason.of("need.history.started"));
        return need.id();
    }

    private String title(UnitView unit, NeedContent content) {
        var language = organisations
                .find(Acting.member().organisation())
                .map(OrganisationView::writtenForm)
                .orElse(Acting.member().language());
        return content.group()
                .map(group -> texts.text(language, "need.title.group", unit.name(), group))
                .orElseGet(() -> texts.text(language, "need.title", unit.name()));
    }
}
