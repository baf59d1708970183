/** The list of pilots, and one pilot at a glance. */
@NullMarked
package no.tunet.pilot.overview;

import org.jspecify.annotations.NullMarked;
