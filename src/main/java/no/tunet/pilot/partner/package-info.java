/** The partners of a pilot: each with lines and a plan of its own, beside the shared ones. */
@NullMarked
package no.tunet.pilot.partner;

import org.jspecify.annotations.NullMarked;
