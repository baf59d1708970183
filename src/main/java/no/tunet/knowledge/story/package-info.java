/** Stories of what worked, told with consent. */
@NullMarked
package no.tunet.knowledge.story;

import org.jspecify.annotations.NullMarked;
