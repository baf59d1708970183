package no.tunet.knowledge;

/** What stands in the way of buying Inn på tunet; the causes named in the 2013 report and the mandate of 2019, and one for the rest. */
public enum Barrier {
    START_UP_COST,
    BUYING_COMPETENCE,
    UNKNOWN_ALTERNATIVE_COST,
    UNSEEN_OFFERS,
    SHORT_CONTRACTS,
    ONE_CHAMPION,
    SECTORS_APART,
    THIN_DOCUMENTATION,
    TRANSPORT,
    OTHER
}
