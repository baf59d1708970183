/** The week plan of a farm or of a municipality. */
@NullMarked
package no.tunet.placement.week;

import org.jspecify.annotations.NullMarked;
