/** Searching the offers of approved farms: why each fits and why not, ranked, on a list and a map. */
@NullMarked
package no.tunet.directory.search;

import org.jspecify.annotations.NullMarked;
