package no.tunet.purchase.domain;

/** What a number in the rule book counts. */
public enum RuleUnit {
    NOK_EX_VAT,
    PERCENT,
    PERCENT_MORE_THAN,
    PERCENT_LESS_THAN,
    PERCENT_OF_VALUE,
    MONTHS,
    CALENDAR_DAYS,
    YEARS,
    YEARS_AFTER_CONTRACT,
    RANK,
    X_CONTRACT_VALUE
}
