package no.tunet.directory;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of an inquiry. */
public record InquiryId(UUID value) {
    public static InquiryId next() {
        return new InquiryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
