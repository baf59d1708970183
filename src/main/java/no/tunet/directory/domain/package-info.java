/** Offers, places, matching, distance and inquiries as pure rules. */
@NullMarked
package no.tunet.directory.domain;

import org.jspecify.annotations.NullMarked;
