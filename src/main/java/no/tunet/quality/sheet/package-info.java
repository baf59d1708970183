/** Filling in and signing a sheet: self-audit, practice, or an auditor's report; also without coverage. */
@NullMarked
package no.tunet.quality.sheet;

import org.jspecify.annotations.NullMarked;
