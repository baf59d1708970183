/** The rules of standards, self-audit, audit, deviations and risk as pure functions. */
@NullMarked
package no.tunet.quality.domain;

import org.jspecify.annotations.NullMarked;
