/** Proposes a placement: where and when, on which legal ground, with which goals. */
@NullMarked
package no.tunet.placement.proposal;

import org.jspecify.annotations.NullMarked;
