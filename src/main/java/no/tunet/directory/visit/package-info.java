/** The farm's page for everybody: what one wants to know before a visit, on screen, on paper and for search engines; and the farm's own words on it. */
@NullMarked
package no.tunet.directory.visit;

import org.jspecify.annotations.NullMarked;
