package no.tunet.purchase.rules;

import java.time.LocalDate;
import java.util.List;
import no.tunet.purchase.domain.CpvRange;
import no.tunet.purchase.domain.RuleParameter;

/** The published rule book: dated rows, CPV ranges, and the first day that is modelled. */
public record RuleTableView(List<RuleParameter> rows, List<CpvRange> ranges, LocalDate from) {}
