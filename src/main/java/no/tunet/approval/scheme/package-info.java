/** How the approval scheme goes, drawn from the same table that the rules read. */
@NullMarked
package no.tunet.approval.scheme;

import org.jspecify.annotations.NullMarked;
