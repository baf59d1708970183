/** How a plan is written down: a set of CSV tables or one JSON; reading and writing both. */
@NullMarked
package no.tunet.pilot.format;

import org.jspecify.annotations.NullMarked;
