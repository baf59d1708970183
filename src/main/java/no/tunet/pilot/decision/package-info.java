/** The decision points of a plan, and what was decided at them. */
@NullMarked
package no.tunet.pilot.decision;

import org.jspecify.annotations.NullMarked;
