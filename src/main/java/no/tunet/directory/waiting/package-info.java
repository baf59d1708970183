/** Waiting for a place at an offer: joining the line, being told when a half-day is free, leaving. */
@NullMarked
package no.tunet.directory.waiting;

import org.jspecify.annotations.NullMarked;
