package no.tunet.purchase.domain;

/** What kind of deal it is. Only a purchase is bought under the regulation; the others have their own conditions (FOA §§ 3-1 to 3-3). */
public sealed interface Arrangement {
    /** A service against payment. */
    record Purchase() implements Arrangement {}

    /** Support without a duty to deliver a service to the giver in return. */
    record Grant(boolean serviceInReturn) implements Arrangement {}

    /** From a body the buyer controls; {@code activityForOwner} is its share of activity for the owner in per cent. */
    record InHouse(int activityForOwner, boolean privateOwners) implements Arrangement {}

    /** Between public bodies; {@code activityOutside} is the share of activity in the open market in per cent. */
    record Cooperation(int activityOutside) implements Arrangement {}
}
