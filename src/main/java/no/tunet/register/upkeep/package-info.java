@NullMarked
package no.tunet.register.upkeep;

import org.jspecify.annotations.NullMarked;
