@NullMarked
package no.tunet.register.freshness;

import org.jspecify.annotations.NullMarked;
