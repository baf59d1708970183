package no.tunet.comparison.list;

import java.util.List;
import no.tunet.ui.Paging;

/** A page of comparisons with the filter that made it. */
public record ComparisonListView(List<ComparisonLine> lines, Paging paging, boolean filtered) {}
