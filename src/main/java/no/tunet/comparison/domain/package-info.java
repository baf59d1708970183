/** The arithmetic and the rules of comparisons, pure. */
@NullMarked
package no.tunet.comparison.domain;

import org.jspecify.annotations.NullMarked;
