/** The rules of a programme: mandate, call, application, assessment and award. Pure: facts in, decisions out. */
@NullMarked
package no.tunet.programme.domain;

import org.jspecify.annotations.NullMarked;
