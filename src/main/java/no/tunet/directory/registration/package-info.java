/** A farm registers its enterprise. */
@NullMarked
package no.tunet.directory.registration;

import org.jspecify.annotations.NullMarked;
