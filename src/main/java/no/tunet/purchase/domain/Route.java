package no.tunet.purchase.domain;

/** The ways to buy that the rules can lead to, from the least to the most demanding; the last three are no purchase under the regulation. */
public enum Route {
    BELOW_ACT,
    HSS_PART_I,
    PART_I,
    HSS_INDIVIDUAL_USER,
    PART_II,
    HSS_PART_IV,
    PART_III,
    GRANT_NOT_PROCUREMENT,
    IN_HOUSE,
    PUBLIC_COOPERATION;

    /** True for the routes that ask less of the buyer than the given one: choosing such a route instead deserves a second look. */
    public boolean asksLessThan(Route other) {
        return ordinal() < other.ordinal() || this.ordinal() >= GRANT_NOT_PROCUREMENT.ordinal();
    }
}
