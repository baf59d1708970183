/** The programme from its mandate: reading in, and the timeline as planned and as it went. */
@NullMarked
package no.tunet.programme.mandate;

import org.jspecify.annotations.NullMarked;
