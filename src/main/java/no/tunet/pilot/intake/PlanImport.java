package no.tunet.pilot.intake;

import java.util.List;
import no.tunet.pilot.domain.PlanReader;
import no.tunet.pilot.domain.Reading;

/** Reads a plan from files: a set of CSV files, or one JSON. Saves nothing. */
public final class PlanImport {
    private PlanImport() {}

    public static Reading read(List<PlanFile> files) {
        return switch (PlanFiles.open(files)) {
            case FilesRead.Refused refused -> new Reading.Unreadable(refused.reasons());
            case FilesRead.Tables opened -> PlanReader.read(opened.tables());
        };
    }
}
