package no.tunet.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The versions and consents of several agreements, gathered row by row. */
final class Versions {
    private final Map<AgreementId, List<Content>> contents = new HashMap<>();
    private final Map<AgreementId, List<GivenConsent>> consents = new HashMap<>();

    boolean has(AgreementId id, int amendment, int round) {
        return contents(id).stream().anyMatch(c -> c.amendment() == amendment && c.round() == round);
    }

    void add(AgreementId id, Content content) {
        contents.computeIfAbsent(id, key -> new ArrayList<>()).add(content);
    }

    void add(AgreementId id, GivenConsent consent) {
        consents.computeIfAbsent(id, key -> new ArrayList<>()).add(consent);
    }

    List<Content> contents(AgreementId id) {
        return contents.getOrDefault(id, List.of());
    }

    List<GivenConsent> consents(AgreementId id) {
        return consents.getOrDefault(id, List.of());
    }
}
