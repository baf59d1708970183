/** External audits: who goes, whether nothing binds them to the farm, and the report. */
@NullMarked
package no.tunet.quality.audit;

import org.jspecify.annotations.NullMarked;
