/** The standards as they are read and imported, and a farm's own points. */
@NullMarked
package no.tunet.quality.standard;

import org.jspecify.annotations.NullMarked;
