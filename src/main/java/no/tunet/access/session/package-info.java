/** Web sessions, which those who end a person's work must be able to end too. */
@NullMarked
@NamedInterface("session")
package no.tunet.access.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
