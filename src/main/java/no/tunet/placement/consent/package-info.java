/** Consents of a participant, purpose by purpose, and their withdrawal with effect at once. */
@NullMarked
package no.tunet.placement.consent;

import org.jspecify.annotations.NullMarked;
