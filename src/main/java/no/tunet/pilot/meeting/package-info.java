/** The steering group: who sits there, its meetings with papers, minutes and decisions. */
@NullMarked
package no.tunet.pilot.meeting;

import org.jspecify.annotations.NullMarked;
