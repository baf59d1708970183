package no.tunet.directory.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.OfferId;
import no.tunet.directory.ReplyStatistics;
import no.tunet.directory.domain.Candidate;
import no.tunet.directory.domain.Match;
import no.tunet.directory.domain.Position;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;

/** An offer that was found, with everything that fits and everything that lacks; {@code number} is its number on the map. */
public record SearchHit(
        int number,
        OfferId offer,
        String name,
        OrganisationId farm,
        String farmName,
        String municipality,
        Set<TargetGroup> groups,
        Optional<Money> price,
        Position position,
        LocalDate approvedTo,
        Optional<ReplyStatistics> replies,
        Match match) {
    /** A row as the store reads it, before it is held against the wish. */
    record Found(
            OfferId offer,
            String name,
            OrganisationId farm,
            String farmName,
            String municipality,
            Optional<Money> price,
            Position position,
            LocalDate approvedTo,
            int lacks,
            Candidate candidate) {}
}
