package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;

/** What a farm tells in its application: the fields of the approval body's registration form, and the day the Inn på tunet school was finished. */
public record Particulars(
        OrgNumber orgNumber,
        String enterprise,
        String displayName,
        ProducerNumber producer,
        Cadastre cadastre,
        String address,
        String postcode,
        String place,
        String email,
        String phone,
        Optional<String> website,
        Set<TargetGroup> services,
        String description,
        LocalDate schoolOn) {
    public Particulars {
        services = Set.copyOf(services);
    }

    /** What speaks against sending it today. Source: the school must be finished before the process starts. */
    public List<Reason> against(LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (schoolOn.isAfter(today)) {
            reasons.add(Reason.of("approval.reason.school-not-finished", schoolOn));
        }
        if (services.isEmpty()) {
            reasons.add(Reason.of("approval.reason.no-service"));
        }
        if (!postcode.matches("\\d{4}")) {
            reasons.add(Reason.of("approval.reason.postcode"));
        }
        return reasons;
    }
}
