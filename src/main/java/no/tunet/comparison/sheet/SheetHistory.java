package no.tunet.comparison.sheet;

import java.util.List;
import no.tunet.comparison.ComparisonId;
import no.tunet.ui.HistoryEntry;

/** What has happened to a comparison. */
public record SheetHistory(ComparisonId id, List<HistoryEntry> entries) {}
