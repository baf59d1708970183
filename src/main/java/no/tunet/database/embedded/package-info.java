/** Unpacks, starts, stops and copies the PostgreSQL server that comes with the program. */
@NullMarked
package no.tunet.database.embedded;

import org.jspecify.annotations.NullMarked;
