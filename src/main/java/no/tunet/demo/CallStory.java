package no.tunet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.programme.CallId;
import no.tunet.programme.ProgrammeId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the chapters about the programme hand on to each other: the programme, its call, and what was sent to it, by applicant. */
@Component
class CallStory {
    /** Those who are in time and within the cap, Vestland first. */
    static final List<String> SENT = List.of("vestland", "ytterfylket", "asfylket");

    final Later<ProgrammeId> programme = new Later<>();
    final Later<CallId> call = new Later<>();
    final Later<CallId> nextCall = new Later<>();
    private final Map<String, UUID> submissions = new HashMap<>();

    void sent(String applicant, UUID submission) {
        submissions.put(applicant, submission);
    }

    UUID submission(String applicant) {
        UUID sent = submissions.get(applicant);
        if (sent == null) {
            throw new IllegalStateException(applicant + " has not sent anything");
        }
        return sent;
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
