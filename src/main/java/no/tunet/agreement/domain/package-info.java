/** The rules of agreements: terms, consent, transitions, reminders. Pure functions. */
@NullMarked
package no.tunet.agreement.domain;

import org.jspecify.annotations.NullMarked;
