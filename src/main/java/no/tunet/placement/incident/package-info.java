/** Incidents: reported in two minutes, a serious one told to the buyer at once, followed up until something is learnt. */
@NullMarked
package no.tunet.placement.incident;

import org.jspecify.annotations.NullMarked;
