/** How everything looks and reads: pages, forms, texts in three languages, components, charts and documents. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "kernel")
package no.tunet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
