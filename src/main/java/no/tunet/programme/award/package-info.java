/** The portfolio, the awards, letters, complaints, acceptance and instalments. */
@NullMarked
package no.tunet.programme.award;

import org.jspecify.annotations.NullMarked;
