/** The status report: facts drawn from what was recorded, completed in words, frozen and sent. */
@NullMarked
package no.tunet.pilot.report;

import org.jspecify.annotations.NullMarked;
