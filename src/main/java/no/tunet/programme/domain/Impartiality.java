package no.tunet.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** Who may assess: somebody who has declared that nothing ties them, and whom nothing known here ties. Source: forvaltningsloven § 6. */
public final class Impartiality {
    private Impartiality() {}

    /** What somebody declared about one application. */
    public record Declared(boolean tied, String tie) {}

    public static List<Reason> obstacles(Optional<Declared> declared, boolean worksForAParty) {
        var reasons = new ArrayList<Reason>();
        if (declared.isEmpty()) {
            reasons.add(Reason.of("programme.assess.not-declared"));
        }
        declared.filter(Declared::tied).ifPresent(d -> reasons.add(Reason.of("programme.assess.tied", d.tie())));
        if (worksForAParty) {
            reasons.add(Reason.of("programme.assess.works-there"));
        }
        return List.copyOf(reasons);
    }
}
