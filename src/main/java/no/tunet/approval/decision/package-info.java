/** A farm's approval and the decisions an officer makes about it. */
@NullMarked
package no.tunet.approval.decision;

import org.jspecify.annotations.NullMarked;
