package no.tunet.placement.worker;

import java.util.List;

/** The people at the farm, as the farm keeps the list. */
public record WorkersView(List<WorkerRow> workers) {}
