package no.tunet.pilot.overview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.knowledge.LessonView;
import no.tunet.knowledge.Lessons;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Quarter;
import org.springframework.stereotype.Component;

/** Finds what others have learnt for the stage a pilot is in by its own plan: the stages of the activities planned in this quarter. */
@Component
class SuggestLessons {
    private static final int MOST = 3;
    private static final int MEDIUM_FROM = 5_000;
    private static final int LARGE_FROM = 20_000;
    private static final Map<String, List<ProjectStage>> STAGES = Map.of(
            "preparation", List.of(ProjectStage.PREPARING),
            "anchoring", List.of(ProjectStage.PREPARING),
            "staffing", List.of(ProjectStage.PREPARING),
            "need_and_user_mapping", List.of(ProjectStage.MAPPING),
            "farm_mapping", List.of(ProjectStage.MAPPING),
            "procurement", List.of(ProjectStage.COMPARING, ProjectStage.BUYING),
            "start_up", List.of(ProjectStage.RUNNING),
            "operation", List.of(ProjectStage.RUNNING),
            "evaluation", List.of(ProjectStage.EVALUATING),
            "final_report", List.of(ProjectStage.SHARING));

    private final Lessons lessons;

    SuggestLessons(Lessons lessons) {
        this.lessons = lessons;
    }

    List<LessonView> of(Plan plan, LocalDate today) {
        return lessons.suggested(stages(plan, today), size(plan), MOST);
    }

    /** A plan that names no kinds of activities is at its beginning until it has begun and running from then on. */
    static Set<ProjectStage> stages(Plan plan, LocalDate today) {
        if (today.isBefore(plan.frame().from().atDay(1))) {
            return EnumSet.of(ProjectStage.PREPARING);
        }
        if (today.isAfter(plan.frame().to().atEndOfMonth())) {
            return EnumSet.of(ProjectStage.EVALUATING, ProjectStage.SHARING);
        }
        var stages = EnumSet.noneOf(ProjectStage.class);
        Quarter now = Quarter.of(today);
        for (Activity activity : plan.activities()) {
            if (activity.planned().containsKey(now)) {
                stages.addAll(Optional.ofNullable(STAGES.get(activity.code())).orElse(List.of()));
            }
        }
        return stages.isEmpty() ? EnumSet.of(ProjectStage.RUNNING) : stages;
    }

    /** By the first buyer whose inhabitants the plan states, such as «nesten 12 000». */
    static Optional<MunicipalitySize> size(Plan plan) {
        return plan.buyers().stream()
                .map(b -> b.inhabitants().replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 8)
                .map(Integer::valueOf)
                .findFirst()
                .map(SuggestLessons::size);
    }

    private static MunicipalitySize size(int inhabitants) {
        if (inhabitants < MEDIUM_FROM) {
            return MunicipalitySize.SMALL;
        }
        return inhabitants < LARGE_FROM ? MunicipalitySize.MEDIUM : MunicipalitySize.LARGE;
    }
}
