package no.tunet.approval.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Phase;
import no.tunet.enterprise.LookUp;
import no.tunet.ui.chart.Places;

/** A farm's own application: what is typed, what was done with it, and how its name will stand on the map. */
public record ApplicationView(
        Map<String, List<String>> typed,
        int version,
        Optional<LocalDate> savedOn,
        List<ApplicationStep> steps,
        Phase phase,
        boolean writable,
        Optional<Places> preview,
        LocalDate answerBy,
        LocalDate decidedBy,
        Optional<LookUp> answer) {
    /** With what the register of enterprises answered. */
    ApplicationView answered(Optional<LookUp> register) {
        return new ApplicationView(
                typed, version, savedOn, steps, phase, writable, preview, answerBy, decidedBy, register);
    }
}
