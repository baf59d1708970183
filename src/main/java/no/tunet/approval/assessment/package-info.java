/** The approval body reads an application, asks, accepts or refuses it. */
@NullMarked
package no.tunet.approval.assessment;

import org.jspecify.annotations.NullMarked;
