/** What waits for whom until when, and who answers for what with which deputy: nothing lapses in silence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "party", "access", "notices"})
package no.tunet.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
