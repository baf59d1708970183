package no.tunet.demo;

import java.time.LocalDate;
import no.tunet.evaluation.EvaluationId;
import no.tunet.evaluation.domain.Verdict;
import no.tunet.evaluation.review.EvaluationStore;
import no.tunet.evaluation.review.ProposeEvaluation;
import no.tunet.evaluation.review.SignEvaluation;
import no.tunet.evaluation.review.StartEvaluation;
import no.tunet.kernel.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After three months and after a year the coordinator evaluates, and the leader signs. */
@Component
@Order(9)
class EvaluationScene implements Scene {
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 1);

    private final StartEvaluation start;
    private final ProposeEvaluation propose;
    private final SignEvaluation sign;
    private final EvaluationStore store;
    private final InTransaction transaction;

    EvaluationScene(
            StartEvaluation start,
            ProposeEvaluation propose,
            SignEvaluation sign,
            EvaluationStore store,
            InTransaction transaction) {
        this.start = start;
        this.propose = propose;
        this.sign = sign;
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public void play(Story story, Way way) {
        for (var bargain : way.bargains) {
            review(
                    story,
                    way,
                    bargain,
                    LocalDate.of(2022, 2, 14),
                    LocalDate.of(2022, 1, 31),
                    new Verdict.Continue("Deltakarane kjem og trivst. Det er tidleg å seie noko om måla."),
                    true);
            boolean last = bargain.deal.farm().equals("kvitebjorn");
            review(
                    story,
                    way,
                    bargain,
                    LocalDate.of(2022, 11, 3),
                    LocalDate.of(2022, 10, 31),
                    yearly(bargain.deal.farm()),
                    !last);
        }
    }

    private static Verdict yearly(String farm) {
        return switch (farm) {
            case "trollstova" ->
                new Verdict.Change(
                        "Frammøtet er godt, men ei alvorleg hending viser at tryggleiken ved maskinene må bli betre.",
                        "Ein vaksen til ved maskinene, og rekkverk på rampa før neste arbeidsdag der.");
            default ->
                new Verdict.Continue(
                        "Frammøtet er betre enn i dagens teneste, deltakarane seier sjølve at dagane er gode, og kostnaden per frammøtt dag er lågare.");
        };
    }

    private void review(
            Story story,
            Way way,
            Way.Bargain bargain,
            LocalDate day,
            LocalDate until,
            Verdict verdict,
            boolean signed) {
        var id = new Later<EvaluationId>();
        story.on(day, way.person("coordinator"), () -> {
            id.is(Outcome.accepted(start.about(bargain.agreement.get(), new Period(FIRST, until))));
            Outcome.accepted(propose.propose(
                    id.get(),
                    version(id.get()),
                    verdict,
                    "Hendinga er gått gjennom med garden, og tiltaka er på plass."));
        });
        if (signed) {
            story.on(
                    day.plusDays(6),
                    way.person("leader"),
                    () -> Outcome.accepted(sign.sign(id.get(), version(id.get()))));
        }
    }

    private int version(EvaluationId id) {
        return transaction.get(() -> store.find(id).orElseThrow().version());
    }
}
