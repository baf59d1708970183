/** The register as Open Referral’s Human Services Data Specification 3.0, its changes, and the same as tables. */
@NullMarked
package no.tunet.exchange.hsds;

import org.jspecify.annotations.NullMarked;
