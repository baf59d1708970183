package no.tunet.pilot.domain;

import java.time.LocalDate;

/** How likely a risk was judged and how much it would cost the project, both 1 to 5, on a day. Refuses numbers outside. */
public record RiskAssessment(LocalDate on, int likelihood, int consequence, String note) {
    public RiskAssessment {
        if (likelihood < 1 || likelihood > 5 || consequence < 1 || consequence > 5) {
            throw new IllegalArgumentException("likelihood and consequence are 1 to 5");
        }
    }

    public int score() {
        return likelihood * consequence;
    }

    public RiskLevel level() {
        return RiskLevel.of(likelihood, consequence);
    }
}
