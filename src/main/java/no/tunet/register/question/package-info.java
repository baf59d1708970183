@NullMarked
package no.tunet.register.question;

import org.jspecify.annotations.NullMarked;
