/** Rules of evaluation: said beside happened, when a review is due, who may decide what, and what leaves the unit. */
@NullMarked
package no.tunet.evaluation.domain;

import org.jspecify.annotations.NullMarked;
