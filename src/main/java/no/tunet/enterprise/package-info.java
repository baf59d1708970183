/** What the national register of enterprises knows about an organisation number; slow or silent, it never blocks a form. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "access"})
package no.tunet.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
