package no.tunet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.programme.ProgrammeId;
import no.tunet.programme.Programmes;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The programme the Vestland pilot belongs to comes in from its mandate with what really happened beside the plan, and towards the end the directorate
 * publishes a new, made-up call on the same terms, so that there is one to apply to.
 */
@Component
@Order(10)
class ProgrammeChapter implements Chapter {
    private static final int DEADLINE = 5;
    private static final int AWARDED = 6;
    private static final LocalDate NEW_DEADLINE = LocalDate.of(2022, 12, 15);

    private final Programmes programmes;
    private final AtomicReference<Optional<ProgrammeId>> programme = new AtomicReference<>(Optional.empty());

    ProgrammeChapter(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void tell(Story story, Players players) {
        var officer = players.person("directorate");
        story.on(
                Story.FIRST_DAY,
                officer,
                () -> programme.set(Optional.of(Outcome.accepted(
                        programmes.read(text("mandate.json"), Optional.of(text("differences.json")))))));
        story.on(Story.FIRST_DAY, officer, () -> {
            programmes.noteActual(id(), DEADLINE, LocalDate.of(2020, 10, 1), "Fristen i utlysningen");
            programmes.noteActual(id(), AWARDED, LocalDate.of(2020, 11, 1), "Seneste dag i utlysningen");
        });
        story.on(2022, 10, 3, officer, () -> {
            var call = Outcome.accepted(programmes.readCall(id(), nextCall()));
            Outcome.accepted(programmes.publish(call, NEW_DEADLINE));
        });
    }

    private ProgrammeId id() {
        return Optional.ofNullable(programme.get()).flatMap(read -> read).orElseThrow();
    }

    /** The terms of 2020 with a new name and new years. */
    static String nextCall() {
        return text("call.json")
                .replace("løftet 2\"", "løftet, ny runde (oppdiktet)\"")
                .replace("the second Inn på tunet programme", "a new round of Inn på tunet (made up)")
                .replace("2020-11-01", "2023-02-01")
                .replace("2022-11-01", "2025-02-01");
    }

    private static String text(String name) {
        try (var in = new ClassPathResource("programme/" + name).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
