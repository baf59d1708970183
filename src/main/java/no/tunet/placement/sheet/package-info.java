/** The information sheet: all that a farm learns about a person, and nothing else. */
@NullMarked
package no.tunet.placement.sheet;

import org.jspecify.annotations.NullMarked;
