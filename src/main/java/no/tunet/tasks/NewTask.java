package no.tunet.tasks;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;

/**
 * A task to open. The kind names a message, {@code tasks.<kind>}, that says what waits and why, with the parameters (text, numbers, dates as
 * ISO text; never a person's name).
 */
public record NewTask(
        OrganisationId organisation,
        ObjectRef about,
        String kind,
        List<Object> parameters,
        String path,
        Assignee assignee,
        LocalDate dueOn,
        Urgency urgency) {}
