package no.tunet.geography.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.tunet.geography.domain.Reference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** {@code ./run geography DATE FILE…}: reads official files that hold from the date, says what they held, and ends with 0, or with 1 and every reason. */
@Component
class GeographyCommand {
    private static final Actor JOB = new Actor.Job("geography");

    private final TakeOfficialFiles take;
    private final Texts texts;
    private final String files;
    private final String date;

    GeographyCommand(
            TakeOfficialFiles take,
            Texts texts,
            @Value("${TUNET_GEOGRAPHY:}") String files,
            @Value("${TUNET_GEOGRAPHY_ON:}") String date) {
        this.take = take;
        this.texts = texts;
        this.files = files;
        this.date = date;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!files.isBlank()) {
            int code = run(files.lines().map(Path::of).toList(), date, System.out) ? 0 : 1;
            Thread.ofPlatform().start(() -> System.exit(code));
        }
    }

    boolean run(List<Path> paths, String day, PrintStream out) {
        try {
            var given = paths.stream().map(GeographyCommand::file).toList();
            var validOn = LocalDate.parse(day);
            return switch (Acting.as(JOB, () -> take.take(given, validOn, "./run geography"))) {
                case Decision.Accepted<Reference>(Reference reference) -> {
                    out.println(texts.text(Language.EN, "geography.taken", reference.size()));
                    yield true;
                }
                case Decision.Refused<Reference>(var reasons) -> {
                    reasons.forEach(reason -> out.println("  " + texts.reason(Language.EN, reason)));
                    out.println(texts.text(Language.EN, "geography.nothing-kept"));
                    yield false;
                }
            };
        } catch (DateTimeParseException e) {
            out.println(texts.text(Language.EN, "geography.command.date"));
            return false;
        }
    }

    private static OfficialFile file(Path path) {
        try {
            return Files.size(path) > OfficialFiles.LARGEST
                    ? new OfficialFile(path.toString(), new byte[OfficialFiles.LARGEST + 1])
                    : new OfficialFile(
                            Optional.ofNullable(path.getFileName())
                                    .map(Path::toString)
                                    .orElse(""),
                            Files.readAllBytes(path));
        } catch (IOException e) {
            return new OfficialFile(path.toString(), new byte[0]);
        }
    }
}
