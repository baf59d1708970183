package no.tunet.placement.sheet;

import java.time.LocalDate;

/** The sheet as the farm reads it. */
public record FarmSheetView(InformationSheet sheet, LocalDate changedOn) {}
