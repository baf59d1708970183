/** Municipalities by date and place, as pure values. */
@NullMarked
package no.tunet.geography.domain;

import org.jspecify.annotations.NullMarked;
