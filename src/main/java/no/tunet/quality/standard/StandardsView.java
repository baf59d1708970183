package no.tunet.quality.standard;

import java.util.List;
import no.tunet.quality.domain.Scheme;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.store.ParameterStore;

/** All versions of the standards, what the scheme asks for, and the numbers it goes by. */
public record StandardsView(
        List<Standard> standards,
        List<String> current,
        List<Scheme> schemes,
        List<ParameterStore.Value> values,
        boolean mayImport) {}
