/** Deviations: shown as put right, accepted or returned, followed until closed. */
@NullMarked
package no.tunet.quality.deviation;

import org.jspecify.annotations.NullMarked;
