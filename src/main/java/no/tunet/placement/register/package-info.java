/** Participants: the list, a new one, the page of one, and who works with them. */
@NullMarked
package no.tunet.placement.register;

import org.jspecify.annotations.NullMarked;
