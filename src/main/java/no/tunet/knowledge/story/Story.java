package no.tunet.knowledge.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** A story of what worked: whose consent it is told with, since when and until when, and the figures that go with it. */
public record Story(
        UUID id,
        OrganisationId owner,
        String title,
        String body,
        List<Figure> figures,
        String consentBy,
        LocalDate consentOn,
        Optional<LocalDate> consentEnded,
        Optional<LocalDate> published,
        int version) {

    /** What a figure says, the figure as printed, and where it comes from. */
    public record Figure(String what, String value, String source) {}

    public String path() {
        return "/kunnskap/fortellinger/" + id;
    }
}
