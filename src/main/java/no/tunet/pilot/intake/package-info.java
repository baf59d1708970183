/** Taking a plan in: by files, first as a trial with a report, then for good. */
@NullMarked
package no.tunet.pilot.intake;

import org.jspecify.annotations.NullMarked;
