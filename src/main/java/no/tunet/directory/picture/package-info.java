/** Pictures of a farm's offers: choosing them, their words, and handing them out. */
@NullMarked
package no.tunet.directory.picture;

import org.jspecify.annotations.NullMarked;
