/** What has been learnt: guidance shown inside the task it helps with, coded lessons, and stories told with consent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "ui", "access", "party", "tasks", "audit", "notices"})
package no.tunet.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
