/** The participant's own page: my week, my goals, how was it, who has seen my data, how to say stop, and all of it to take along. */
@NullMarked
package no.tunet.placement.own;

import org.jspecify.annotations.NullMarked;
