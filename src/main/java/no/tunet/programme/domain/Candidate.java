package no.tunet.programme.domain;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Money;

/** An application as the award sees it: who, which area, how much, whether it passed the formal check, and how many have assessed it. */
public record Candidate(
        UUID submission,
        String applicant,
        String area,
        Money asked,
        boolean passed,
        int assessments,
        List<String> buyers) {}
