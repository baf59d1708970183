package no.tunet.comparison.start;

import java.util.List;
import java.util.Optional;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.ComparisonStore;
import no.tunet.comparison.FirstLines;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Assumptions;
import no.tunet.comparison.domain.Expectation;
import no.tunet.comparison.domain.PriceLevel;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.Stage;
import no.tunet.comparison.domain.Volume;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import no.tunet.need.NeedView;
import no.tunet.need.ServiceToday;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Tasks;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a comparison of an approved need's service today with one or two offers. */
@Component
public class StartComparison {
    private static final List<String> USUAL_CRITERIA = List.of("mastery", "safety", "belonging", "fit");

    private final ComparisonStore store;
    private final SheetStore sheets;
    private final ComparisonDesk desk;
    private final Organisations organisations;
    private final People people;
    private final Responsibilities responsibilities;
    private final Tasks tasks;
    private final Texts texts;
    private final BusinessClock clock;

    StartComparison(
            ComparisonStore store,
            SheetStore sheets,
            ComparisonDesk desk,
            Organisations organisations,
            People people,
            Responsibilities responsibilities,
            Tasks tasks,
            Texts texts,
            BusinessClock clock) {
        this.store = store;
        this.sheets = sheets;
        this.desk = desk;
        this.organisations = organisations;
        this.people = people;
        this.responsibilities = responsibilities;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public ComparisonId start(NeedView need, List<Side> offers, int weeks, Share attendance, int priceYear) {
        var volume = new Volume(need.people(), need.halfDaysPerWeek(), weeks);
        var assumptions = new Assumptions(
                new Expectation(volume, attendance),
                new PriceLevel(priceYear, 0, ""),
                "",
                need.today() instanceof ServiceToday.Nothing,
                Optional.empty(),
                Optional.empty());
        var comparison = new StoredComparison(
                ComparisonId.next(),
                need.municipality(),
                need.unit(),
                need.id(),
                assumptions,
                new Stage.Open(Optional.empty()),
                clock.today(),
                1,
                0);
        store.add(comparison);
        var language = language(need);
        sheets.addSide(
                comparison,
                new Side(
                        Ids.next(),
                        true,
                        texts.text(language, "comparison.side.today"),
                        FirstLines.today(need.today(), volume, priceYear)));
        offers.forEach(offer -> sheets.addSide(comparison, offer));
        USUAL_CRITERIA.forEach(key -> sheets.addCriterion(
                comparison, new Quality.Criterion(Ids.next(), texts.text(language, "comparison.criterion." + key))));
        register(comparison, texts.text(language, "comparison.title.of", need.group()));
        return comparison.id();
    }

    private void register(StoredComparison comparison, String title) {
        responsibilities.assign(
                comparison.id().ref(),
                comparison.organisation(),
                Optional.of(comparison.unit()),
                Acting.member().person(),
                people.leaderOf(comparison.unit()),
                title,
                comparison.id().path());
        tasks.close(comparison.need().ref(), "need-next");
        desk.happened(comparison, Reason.of("comparison.history.started"));
    }

    private Language language(NeedView need) {
        return organisations
                .find(need.municipality())
                .map(OrganisationView::writtenForm)
                .orElse(Acting.member().language());
    }
}
