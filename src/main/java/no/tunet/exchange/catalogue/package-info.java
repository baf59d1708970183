/** The register described as an open data set, as the Norwegian application profile of DCAT asks. */
@NullMarked
package no.tunet.exchange.catalogue;

import org.jspecify.annotations.NullMarked;
