/** A farm's own offers: list, writing, publishing, taking down; and the page of an offer as everybody sees it. */
@NullMarked
package no.tunet.directory.offering;

import org.jspecify.annotations.NullMarked;
