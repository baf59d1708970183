/** The farm's assessment of risk and its emergency plan. */
@NullMarked
package no.tunet.quality.risk;

import org.jspecify.annotations.NullMarked;
