/** The documented JSON of a mandate, a call and their differences. */
@NullMarked
package no.tunet.programme.format;

import org.jspecify.annotations.NullMarked;
