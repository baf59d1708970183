package no.tunet.comparison.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Sheet;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One person's own judgement of every side on every criterion, each with its reason. */
@Controller
class ScorePage {
    private final ComparisonDesk desk;
    private final ScoreQuality score;

    ScorePage(ComparisonDesk desk, ScoreQuality score) {
        this.desk = desk;
        this.score = score;
    }

    @ForRoles({Role.COORDINATOR, Role.UNIT_LEADER, Role.CASE_WORKER, Role.PURCHASER})
    @GetMapping("/sammenligninger/{id}/vurdering")
    View ask(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        var sheet = desk.sheet(stored);
        return view(stored, sheet, form.restored() ? form : mine(sheet));
    }

    @ForRoles({Role.COORDINATOR, Role.UNIT_LEADER, Role.CASE_WORKER, Role.PURCHASER})
    @PostMapping("/sammenligninger/{id}/vurdering")
    Object save(@PathVariable UUID id, Form form) {
        var stored = desk.find(new ComparisonId(id));
        var sheet = desk.sheet(stored);
        var scores = read(sheet, form);
        if (form.ok()) {
            form.refuse(score.score(stored, scores));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "#quality") : view(stored, sheet, form);
    }

    private static List<Quality.Score> read(Sheet sheet, Form form) {
        var member = Acting.member();
        var scores = new ArrayList<Quality.Score>();
        for (var criterion : sheet.criteria()) {
            for (var side : sheet.sides()) {
                String key = key(criterion.id(), side.id());
                var points = form.optionalInteger("points-" + key, Quality.LOWEST, Quality.HIGHEST);
                var reason = form.optionalText("reason-" + key, 500).orElse("");
                if (points.isPresent() && reason.isBlank()) {
                    form.fail("reason-" + key, Reason.of("comparison.refused.scoreReason"));
                }
                points.ifPresent(value -> scores.add(
                        new Quality.Score(criterion.id(), side.id(), member.person(), member.role(), value, reason)));
            }
        }
        return scores;
    }

    private static Form mine(Sheet sheet) {
        var fields = new HashMap<String, Object>();
        var person = Acting.member().person();
        sheet.scores().stream().filter(score -> score.by().equals(person)).forEach(score -> {
            fields.put("points-" + key(score.criterion(), score.side()), score.points());
            fields.put("reason-" + key(score.criterion(), score.side()), score.reason());
        });
        return Form.of(fields);
    }

    private static String key(UUID criterion, UUID side) {
        return criterion + "-" + side;
    }

    private static View view(StoredComparison stored, Sheet sheet, Form form) {
        return View.of("comparison/quality/scores", ComparisonAction.of(stored, sheet))
                .form(form);
    }
}
