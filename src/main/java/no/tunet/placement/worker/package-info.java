/** The people at a farm who meet participants, and the police certificates that buyers have been shown. */
@NullMarked
package no.tunet.placement.worker;

import org.jspecify.annotations.NullMarked;
