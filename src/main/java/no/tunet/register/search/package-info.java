@NullMarked
package no.tunet.register.search;

import org.jspecify.annotations.NullMarked;
