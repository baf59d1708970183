/** The progress plan with what was really done beside it, on screen and on one landscape page. */
@NullMarked
package no.tunet.pilot.progress;

import org.jspecify.annotations.NullMarked;
