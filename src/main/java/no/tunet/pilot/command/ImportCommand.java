package no.tunet.pilot.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Contradiction;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.format.PlanImport;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code ./run import PERSON FILE…}: reads a plan for the adviser with this e-mail address, prints what contradicts itself and what was left out, and
 * ends. The result is the process's exit code: 0 when the pilot is there, 1 when not.
 */
@Component
class ImportCommand {
    private final Pilots pilots;
    private final Advisers advisers;
    private final Texts texts;
    private final String files;
    private final String person;

    ImportCommand(
            Pilots pilots,
            Advisers advisers,
            Texts texts,
            @Value("${TUNET_IMPORT:}") String files,
            @Value("${TUNET_IMPORT_AS:}") String person) {
        this.pilots = pilots;
        this.advisers = advisers;
        this.texts = texts;
        this.files = files;
        this.person = person;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!files.isBlank()) {
            int code = run(System.out) ? 0 : 1;
            Thread.ofPlatform().start(() -> System.exit(code));
        }
    }

    /** True when the pilot was made. */
    boolean run(PrintStream out) {
        Optional<Actor.Member> adviser = advisers.byEmail(person);
        Language language = adviser.map(Actor.Member::language).orElse(Language.NB);
        if (adviser.isEmpty()) {
            out.println(texts.text(language, "pilot.command.nobody", person));
            return false;
        }
        List<PlanFile> given =
                files.lines().flatMap(name -> read(Path.of(name))).toList();
        report(given, language, out);
        return switch (Acting.as(adviser.get(), () -> pilots.importPlan(given))) {
            case Decision.Accepted<PilotId>(PilotId pilot) -> {
                out.println(texts.text(language, "pilot.command.done", pilot.path()));
                yield true;
            }
            case Decision.Refused<PilotId>(List<Reason> reasons) -> {
                reasons.forEach(reason -> out.println("  " + texts.reason(language, reason)));
                out.println(texts.text(language, "pilot.command.refused"));
                yield false;
            }
        };
    }

    private void report(List<PlanFile> given, Language language, PrintStream out) {
        if (!(PlanImport.read(given) instanceof Reading.Read read)) {
            return;
        }
        read.tables()
                .forEach(table -> out.println(texts.text(
                        language,
                        "pilot.command.table",
                        table.name(),
                        table.rows().size())));
        for (Contradiction contradiction : read.contradictions()) {
            out.println("  ! " + texts.text(language, "pilot.contradiction.table." + contradiction.table())
                    + (contradiction.row().isEmpty() ? "" : ", " + contradiction.row()) + ": "
                    + texts.reason(language, contradiction.what()));
        }
        read.notes().forEach(note -> out.println("  - " + texts.reason(language, note)));
    }

    /** A file, or every CSV and JSON file in a folder. */
    private static Stream<PlanFile> read(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(file(path));
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside
                    .filter(f -> f.toString().matches("(?i).*\\.(csv|json)"))
                    .sorted()
                    .map(ImportCommand::file)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile file(Path path) {
        try {
            return new PlanFile(
                    Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(""), Files.readAllBytes(path));
        } catch (IOException e) {
            return new PlanFile(path.toString(), new byte[0]);
        }
    }
}
