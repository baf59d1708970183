package no.tunet.structure;

import no.tunet.Tunet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules are the drawn ones. */
class ModulesTests {
    @Test
    void everyModuleDependsOnlyOnWhatItDeclares() {
        ApplicationModules.of(Tunet.class).verify();
    }
}
