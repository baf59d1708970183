/** The course of a placement: its page, its start, pauses, moves and end. */
@NullMarked
package no.tunet.placement.course;

import org.jspecify.annotations.NullMarked;
