/** Budget and financing with real costs beside them, and typing a new budget that must balance. */
@NullMarked
package no.tunet.pilot.economy;

import org.jspecify.annotations.NullMarked;
