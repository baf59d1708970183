/** What several slices read and write: standards, sheets with their answers, evidence, parameters. */
@NullMarked
package no.tunet.quality.store;

import org.jspecify.annotations.NullMarked;
