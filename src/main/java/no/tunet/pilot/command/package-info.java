/** Taking a plan in from the command line. */
@NullMarked
package no.tunet.pilot.command;

import org.jspecify.annotations.NullMarked;
