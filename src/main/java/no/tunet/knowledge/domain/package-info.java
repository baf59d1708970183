/** The rules of what is published as learnt. */
@NullMarked
package no.tunet.knowledge.domain;

import org.jspecify.annotations.NullMarked;
