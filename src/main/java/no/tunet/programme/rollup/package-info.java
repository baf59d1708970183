/** All pilots of a programme side by side. */
@NullMarked
package no.tunet.programme.rollup;

import org.jspecify.annotations.NullMarked;
