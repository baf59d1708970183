/** Says in plain words what Tunet is for and how to get on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "access"})
package no.tunet.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
