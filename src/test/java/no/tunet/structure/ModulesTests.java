package no.tunet.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import no.tunet.Tunet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules are the drawn ones. */
class ModulesTests {
    @Test
    void everyModuleDependsOnlyOnWhatItDeclares() {
        // The demonstration plays every role and therefore reaches into slices, as the tests do; nothing may depend on
        // it.
        ApplicationModules.of(Tunet.class, JavaClass.Predicates.resideInAPackage("no.tunet.demo.."))
                .verify();
    }
}
