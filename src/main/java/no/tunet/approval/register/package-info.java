/** The approval officer's list of farms. */
@NullMarked
package no.tunet.approval.register;

import org.jspecify.annotations.NullMarked;
