/** Rules of the month's end: what a registered half-day costs, what has changed since it was agreed, and what a basis may become. */
@NullMarked
package no.tunet.settlement.domain;

import org.jspecify.annotations.NullMarked;
