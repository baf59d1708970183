/** What projects have learnt, written, checked and published, and found again by code. */
@NullMarked
package no.tunet.knowledge.lesson;

import org.jspecify.annotations.NullMarked;
