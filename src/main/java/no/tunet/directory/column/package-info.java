/** How sets and half-days stand in the directory's columns. */
@NullMarked
package no.tunet.directory.column;

import org.jspecify.annotations.NullMarked;
