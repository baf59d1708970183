/** What a farm sees of its own approval. */
@NullMarked
package no.tunet.approval.own;

import org.jspecify.annotations.NullMarked;
