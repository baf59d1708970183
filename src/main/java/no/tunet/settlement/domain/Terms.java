package no.tunet.settlement.domain;

/** How many days the buyer has to answer, and how many days after agreement the amount is due; dated rows, with their source. */
public record Terms(int answerDays, int creditDays, String source) {}
