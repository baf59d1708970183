/** Reading official files of municipalities, counties and outlines into what is known. */
@NullMarked
package no.tunet.geography.intake;

import org.jspecify.annotations.NullMarked;
