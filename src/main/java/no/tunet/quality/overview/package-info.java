/** The farm's own page about quality: what stands, what is missing, what is due. */
@NullMarked
package no.tunet.quality.overview;

import org.jspecify.annotations.NullMarked;
