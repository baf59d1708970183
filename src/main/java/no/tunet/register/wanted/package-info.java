/** Needs wanted: a buyer publishes a need without saying whose it is, farms in reach are told, and what they answer becomes market dialogue. */
@NullMarked
package no.tunet.register.wanted;

import org.jspecify.annotations.NullMarked;
