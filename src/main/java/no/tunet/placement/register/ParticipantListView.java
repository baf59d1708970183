package no.tunet.placement.register;

import java.util.List;
import no.tunet.ui.Option;
import no.tunet.ui.Paging;

/** The list of the participants one works with. */
public record ParticipantListView(
        List<ParticipantRow> rows,
        Paging paging,
        String words,
        String state,
        List<Option> states,
        boolean mayRegister) {}
