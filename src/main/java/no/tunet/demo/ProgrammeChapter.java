package no.tunet.demo;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.programme.Programmes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The programme the Vestland pilot belongs to comes in from its mandate with what really happened beside the plan, its call is published as it stood, and
 * towards the end the directorate publishes a new, made-up call on the same terms, so that there is one to apply to.
 */
@Component
@Order(6)
class ProgrammeChapter implements Chapter {
    private static final int DEADLINE = 5;
    private static final int AWARDED = 6;
    private static final LocalDate CALL_DEADLINE = LocalDate.of(2020, 10, 1);
    private static final LocalDate NEW_DEADLINE = LocalDate.of(2022, 12, 15);

    private final Programmes programmes;
    private final CallStory story;

    ProgrammeChapter(Programmes programmes, CallStory story) {
        this.programmes = programmes;
        this.story = story;
    }

    @Override
    public void tell(Story days, Players players) {
        var officer = players.person("directorate");
        days.on(Story.OPENING, officer, () -> {
            story.programme.is(Outcome.accepted(programmes.read(
                    CallStory.text("programme/mandate.json"),
                    Optional.of(CallStory.text("programme/differences.json")))));
            story.call.is(Outcome.accepted(
                    programmes.readCall(story.programme.get(), CallStory.text("programme/call.json"))));
            Outcome.accepted(programmes.publish(story.call.get(), CALL_DEADLINE));
        });
        days.on(Story.FIRST_DAY, officer, () -> {
            programmes.noteActual(story.programme.get(), DEADLINE, CALL_DEADLINE, "Fristen i utlysningen");
            programmes.noteActual(
                    story.programme.get(), AWARDED, LocalDate.of(2020, 11, 1), "Seneste dag i utlysningen");
        });
        days.on(2022, 10, 3, officer, () -> {
            var call = Outcome.accepted(programmes.readCall(story.programme.get(), nextCall()));
            Outcome.accepted(programmes.publish(call, NEW_DEADLINE));
            story.nextCall.is(call);
        });
    }

    /** The terms of 2020 with a new name and new years. */
    static String nextCall() {
        return CallStory.text("programme/call.json")
                .replace("løftet 2\"", "løftet, ny runde (oppdiktet)\"")
                .replace("the second Inn på tunet programme", "a new round of Inn på tunet (made up)")
                .replace("2020-11-01", "2023-02-01")
                .replace("2022-11-01", "2025-02-01");
    }
}
