package no.tunet.placement.register;

import java.util.List;
import no.tunet.ui.Option;

/** A participant's page for those who work with the person. */
public record ParticipantPageView(
        ParticipantFile file,
        List<PlacementLine> placements,
        List<TeamMember> team,
        List<Option> colleagues,
        List<Option> accounts,
        List<TeamMember> kin,
        List<Option> relatives,
        boolean childIsHeard,
        boolean mayChange,
        boolean maySeeLog) {}
