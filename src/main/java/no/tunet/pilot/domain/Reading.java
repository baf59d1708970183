package no.tunet.pilot.domain;

import java.util.List;
import no.tunet.kernel.Reason;

/** What came of reading an import: a plan with its contradictions and notes, or every reason why it could not be read. */
public sealed interface Reading {
    /** The plan could be read; contradictions are reported, notes say what was left out; the record is what was noted beside the plan, when the import has it. */
    record Read(
            Plan plan,
            List<Contradiction> contradictions,
            List<Reason> notes,
            List<PlanTable> tables,
            List<PlanTable> record)
            implements Reading {}

    /** The plan could not be read; each reason names the file, the line and the column. */
    record Unreadable(List<Reason> reasons) implements Reading {}
}
