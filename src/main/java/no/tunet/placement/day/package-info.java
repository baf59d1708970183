/** The farmer's day: who comes, one tap each, the day in four taps, corrections, and marks from a phone that had no coverage. */
@NullMarked
package no.tunet.placement.day;

import org.jspecify.annotations.NullMarked;
