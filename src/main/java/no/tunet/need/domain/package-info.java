/** The rules of needs, pure. */
@NullMarked
package no.tunet.need.domain;

import org.jspecify.annotations.NullMarked;
