@NullMarked
package no.tunet.register.domain;

import org.jspecify.annotations.NullMarked;
