/** Wishes to change a plan, and the answers of whoever owns the money. */
@NullMarked
package no.tunet.pilot.change;

import org.jspecify.annotations.NullMarked;
