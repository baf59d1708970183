/** Papers with dates: what a farm must be able to show, and what happens when one lapses. */
@NullMarked
package no.tunet.approval.paper;

import org.jspecify.annotations.NullMarked;
