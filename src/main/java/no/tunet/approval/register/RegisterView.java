package no.tunet.approval.register;

import java.util.List;
import java.util.Map;
import no.tunet.approval.domain.StandingKind;
import no.tunet.ui.Paging;

/** The list with how many farms there are in each standing. */
public record RegisterView(List<RegisterRow> rows, Map<StandingKind, Long> counts, Paging paging) {}
