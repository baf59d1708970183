package no.tunet.quality.deviation;

import java.util.List;
import no.tunet.ui.Paging;

/** Deviations, all of one farm's or the open ones of all farms the reader follows. */
public record DeviationListView(List<DeviationRow> rows, boolean own, boolean overdueOnly, Paging paging) {}
