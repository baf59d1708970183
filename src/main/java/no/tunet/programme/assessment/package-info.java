/** Formal check, assessors with declared impartiality, scores, and the summary of one application. */
@NullMarked
package no.tunet.programme.assessment;

import org.jspecify.annotations.NullMarked;
