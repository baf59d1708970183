package no.tunet.placement;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of a participant, the person who receives the service. */
public record ParticipantId(UUID value) {
    public static ParticipantId next() {
        return new ParticipantId(Ids.next());
    }

    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
