package no.tunet.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.Stage;
import no.tunet.directory.OfferId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.need.NeedId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about comparisons. */
@Component
public class Comparisons {
    private final ComparisonStore store;
    private final SheetStore sheets;

    Comparisons(ComparisonStore store, SheetStore sheets) {
        this.store = store;
        this.sheets = sheets;
    }

    @Transactional(readOnly = true)
    public Optional<ComparisonView> find(ComparisonId id) {
        return store.find(id).map(this::view);
    }

    /** The latest comparison of a need whose verdict is signed. */
    @Transactional(readOnly = true)
    public Optional<ComparisonView> signedFor(NeedId need) {
        return store.signedFor(need).map(this::view);
    }

    /** The comparisons a municipality's leaders signed in a period, at most a hundred; for jobs and those who may see them. */
    @Transactional(readOnly = true)
    public List<ComparisonView> signedBy(OrganisationId municipality, Period span) {
        return store.signedBy(municipality, span).stream().map(this::view).toList();
    }

    private ComparisonView view(StoredComparison stored) {
        var sheet = sheets.sheet(stored);
        var ground = stored.assumptions().ground();
        var signed = signed(stored.stage());
        Optional<UUID> chosen =
                stored.stage() instanceof Stage.Signed s ? s.proposal().chosenSide() : Optional.empty();
        return new ComparisonView(
                stored.id(),
                stored.need(),
                stored.organisation(),
                stored.unit(),
                ground.volume().people(),
                ground.volume().halfDaysPerWeek(),
                ground.volume().weeksPerYear(),
                ground.attendance(),
                stored.assumptions().level().year(),
                perDay(sheet, sheet.today()),
                perYear(sheet, sheet.today()),
                sheet.offers().stream()
                        .map(side -> new ComparisonView.Offered(
                                side.name(),
                                side.offer().map(OfferId::new),
                                perDay(sheet, side),
                                perYear(sheet, side),
                                chosen.equals(Optional.of(side.id()))))
                        .toList(),
                stored.assumptions().goals(),
                sheet.criteria().stream().map(Quality.Criterion::text).toList(),
                signed);
    }

    private static Optional<ComparisonView.Signed> signed(Stage stage) {
        return stage instanceof Stage.Signed(var proposal, var by, var on, int unknown)
                ? Optional.of(new ComparisonView.Signed(proposal.verdict(), proposal.reasons(), by, on, unknown))
                : Optional.empty();
    }

    private static CostEstimate perDay(Sheet sheet, Side side) {
        var cost = sheet.cost(side);
        return estimate(cost.perAttendedDay(), cost.atLeast());
    }

    private static CostEstimate perYear(Sheet sheet, Side side) {
        var cost = sheet.cost(side);
        return estimate(cost.perYear(), cost.atLeast());
    }

    private static CostEstimate estimate(CostRange range, boolean atLeast) {
        return new CostEstimate(range.low(), range.likely(), range.high(), atLeast);
    }
}
