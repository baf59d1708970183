package no.tunet.comparison.domain;

/** What a line costs on its basis, or that nobody knows yet. Unknown is never counted as nothing: it makes the sum "at least". */
public sealed interface Amount {
    /** Nobody knows yet. */
    record Unknown() implements Amount {}

    /** Low, likely and high. */
    record Known(CostRange range) implements Amount {}
}
