package no.tunet.placement.consent;

import java.util.List;
import java.util.Set;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.ui.Option;

/** A participant's consents: what is in force, what may still be asked, and what was taken back. */
public record ConsentView(
        ParticipantId id,
        String reference,
        String name,
        List<Consent.InForce> inForce,
        List<Consent.Withdrawn> withdrawn,
        Set<ConsentPurpose> askable,
        List<Option> givers,
        boolean childIsHeard,
        boolean mayChange) {}
