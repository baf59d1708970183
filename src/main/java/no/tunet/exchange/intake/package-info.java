/** Offers in and out as files: a farm’s own, tried first, all or nothing. */
@NullMarked
package no.tunet.exchange.intake;

import org.jspecify.annotations.NullMarked;
