@NullMarked
package no.tunet.register.listing;

import org.jspecify.annotations.NullMarked;
