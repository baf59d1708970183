/** The rules of placements and days, pure. */
@NullMarked
package no.tunet.placement.domain;

import org.jspecify.annotations.NullMarked;
