/** The rules of purchase: pure functions over dated parameters. */
@NullMarked
package no.tunet.purchase.domain;

import org.jspecify.annotations.NullMarked;
