/** What a relative may see: the week, and whether the participant came. */
@NullMarked
package no.tunet.placement.kin;

import org.jspecify.annotations.NullMarked;
