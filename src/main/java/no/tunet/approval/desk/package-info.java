/** The approval body's overview: what waits, what lapses, how long things take. */
@NullMarked
package no.tunet.approval.desk;

import org.jspecify.annotations.NullMarked;
