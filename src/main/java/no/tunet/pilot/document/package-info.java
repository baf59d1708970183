/** What else belongs to a pilot: its documents, what is open, and what was done about the quality points of the plan. */
@NullMarked
package no.tunet.pilot.document;

import org.jspecify.annotations.NullMarked;
