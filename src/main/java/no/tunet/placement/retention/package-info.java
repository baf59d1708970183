/** What is to be deleted and when; the deletion itself, by people where it is a disposal and by a job where the law leaves no choice. */
@NullMarked
package no.tunet.placement.retention;

import org.jspecify.annotations.NullMarked;
