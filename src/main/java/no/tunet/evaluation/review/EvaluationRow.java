package no.tunet.evaluation.review;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.evaluation.EvaluationId;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/** An evaluation in the list: about what, where it stands since when, and what was decided. State and verdict are message words. */
public record EvaluationRow(
        EvaluationId id,
        String title,
        OrganisationId buyer,
        OrganisationId farm,
        Period about,
        String state,
        LocalDate since,
        Optional<String> verdict) {
    public String path() {
        return "/evalueringer/" + id;
    }
}
