/** Files people send in: checked before they are opened, pictures made anew, nothing of place or camera kept. */
@NullMarked
package no.tunet.quality.evidence;

import org.jspecify.annotations.NullMarked;
