package no.tunet.comparison.quality;

import java.util.ArrayList;
import java.util.List;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one person's judgements of an open comparison; each needs its reason. */
@Component
public class ScoreQuality {
    private final SheetStore sheets;
    private final ComparisonDesk desk;
    private final BusinessClock clock;

    ScoreQuality(SheetStore sheets, ComparisonDesk desk, BusinessClock clock) {
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> score(StoredComparison stored, List<Quality.Score> scores) {
        if (!(stored.stage() instanceof Stage.Open)) {
            return List.of(Reason.of("comparison.refused.notOpen"));
        }
        var refused = new ArrayList<Reason>();
        for (var score : scores) {
            switch (Quality.accept(score)) {
                case Decision.Accepted<Quality.Score>(var accepted) -> sheets.score(stored, accepted, clock.today());
                case Decision.Refused<Quality.Score>(var reasons) -> refused.addAll(reasons);
            }
        }
        if (refused.isEmpty() && !scores.isEmpty()) {
            desk.happened(stored, Reason.of("comparison.history.scored", scores.size()));
        }
        return refused;
    }
}
