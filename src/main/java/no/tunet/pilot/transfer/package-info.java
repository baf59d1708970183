/** A whole project out of here: its plan and everything noted beside it, in the form an import takes. */
@NullMarked
package no.tunet.pilot.transfer;

import org.jspecify.annotations.NullMarked;
