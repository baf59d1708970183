package no.tunet.pilot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;

/** Plans as files for tests: the one we demonstrate with, and made-up ones of any length; and a pilot made of them. */
public final class TypedPlan {
    private static final Path VESTLAND = Path.of("src/main/resources/demo/vestland");

    private TypedPlan() {}

    public static List<PlanFile> vestland() {
        try (var files = Files.list(VESTLAND)) {
            return files.filter(f -> f.toString().matches(".*\\.(csv|json)"))
                    .map(TypedPlan::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of so many activities in a row, each waiting for the one before. */
    public static List<PlanFile> ofActivities(int number) {
        var activities =
                new StringBuilder("activity_id,activity,2021Q1,2021Q2,2021Q3,2021Q4,2022Q1,2022Q2,2022Q3,2022Q4\n");
        var dependencies = new StringBuilder("activity_id,after_id,lag_quarters\n");
        for (int i = 0; i < number; i++) {
            activities.append(String.format(Locale.ROOT, "a%03d,Arbeid nummer %d,x,x,X,,,x,,X%n", i, i));
            if (i > 0) {
                dependencies.append(String.format(Locale.ROOT, "a%03d,a%03d,-8%n", i, i - 1));
            }
        }
        return List.of(
                text("project.csv", "title,period_from,period_to\nGardsdagar,2021-01,2022-12\n"),
                text("activities_quarters.csv", activities.toString()),
                text("dependencies.csv", dependencies.toString()),
                text("budget_lines.csv", "line_id,line,y2021,y2022\nb01,Leiing,100000,100000\n"),
                text("financing_plan.csv", "source_id,source,kind,y2021,y2022\nf01,Tilskot,grant,100000,100000\n"));
    }

    /** The files with some replaced or added. */
    public static List<PlanFile> with(List<PlanFile> files, PlanFile... replacing) {
        var all = new ArrayList<>(files);
        for (PlanFile file : replacing) {
            all.removeIf(f -> f.name().equals(file.name()));
            all.add(file);
        }
        return all;
    }

    public static PlanFile text(String name, String content) {
        return new PlanFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static PilotId taken(Pilots pilots, Actor.Member adviser, List<PlanFile> files) {
        return switch (Acting.as(adviser, () -> pilots.importPlan(files, Optional.empty()))) {
            case Decision.Accepted<PilotId>(PilotId pilot) -> pilot;
            case Decision.Refused<PilotId>(var reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    private static PlanFile file(Path path) {
        try {
            return new PlanFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
