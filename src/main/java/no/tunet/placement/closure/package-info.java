/** Days on which nobody is expected: a farm closed for a day, and the school calendar. */
@NullMarked
package no.tunet.placement.closure;

import org.jspecify.annotations.NullMarked;
