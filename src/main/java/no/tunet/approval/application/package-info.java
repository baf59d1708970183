/** A farm applies for approval, answers questions and takes the application back. */
@NullMarked
package no.tunet.approval.application;

import org.jspecify.annotations.NullMarked;
