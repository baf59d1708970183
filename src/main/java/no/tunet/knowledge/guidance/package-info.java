/** Guidance in versions, shown inside the task it helps with. */
@NullMarked
package no.tunet.knowledge.guidance;

import org.jspecify.annotations.NullMarked;
