/** The demonstration: fictional farms and people walk the whole path day by day through the same use cases as real ones. */
@NullMarked
@ApplicationModule
package no.tunet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
