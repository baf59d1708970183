package no.tunet.comparison.list;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.StageKind;
import no.tunet.comparison.Verdict;
import no.tunet.need.NeedId;

/** One comparison in a list: what it is about in few words, how far it has come and what it says. */
public record ComparisonLine(
        ComparisonId id, NeedId need, String offers, StageKind stage, Optional<Verdict> verdict, LocalDate since) {}
