/** The call: its terms, questions and answers, amendments, and open calls as data. */
@NullMarked
package no.tunet.programme.call;

import org.jspecify.annotations.NullMarked;
