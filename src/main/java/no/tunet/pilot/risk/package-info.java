/** The risks of a pilot: measure, owner, how they are judged and which way they move. */
@NullMarked
package no.tunet.pilot.risk;

import org.jspecify.annotations.NullMarked;
