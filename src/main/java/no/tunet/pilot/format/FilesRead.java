package no.tunet.pilot.format;

import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.pilot.domain.PlanTable;

/** What came of opening files: tables of text, or every reason why a file is not what it should be. */
sealed interface FilesRead {
    /** All files could be opened. */
    record Tables(List<PlanTable> tables) implements FilesRead {}

    /** At least one file could not be opened; nothing is read then. */
    record Refused(List<Reason> reasons) implements FilesRead {}
}
