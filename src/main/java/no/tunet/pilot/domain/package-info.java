/** The plan of a pilot and the rules about it. Pure. */
@NullMarked
package no.tunet.pilot.domain;

import org.jspecify.annotations.NullMarked;
