@NullMarked
package no.tunet.register.saved;

import org.jspecify.annotations.NullMarked;
