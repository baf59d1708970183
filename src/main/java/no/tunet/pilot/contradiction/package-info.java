/** What in the printed plan does not agree with itself. */
@NullMarked
package no.tunet.pilot.contradiction;

import org.jspecify.annotations.NullMarked;
