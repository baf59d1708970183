/** Documents that were made or received: immutable, with a checksum, readable by those they concern. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "party", "access"})
package no.tunet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
