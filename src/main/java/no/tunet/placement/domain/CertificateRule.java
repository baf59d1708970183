package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** How old a certificate may be on the day it is shown; hol § 5-4 says three months. */
public record CertificateRule(int maxAgeInMonths) {
    /** As the law has stood since 1 January 2012. */
    public static CertificateRule ofTheHealthAct() {
        return new CertificateRule(3);
    }

    /** Why a shown certificate does not count; empty when it does. */
    public List<Reason> objectionsTo(CertificateShown shown, LocalDate today) {
        var reasons = new java.util.ArrayList<Reason>();
        if (shown.shownOn().isAfter(today)) {
            reasons.add(Reason.of("placement.certificate.shownInFuture", shown.shownOn()));
        }
        if (shown.issuedOn().isAfter(shown.shownOn())) {
            reasons.add(Reason.of("placement.certificate.shownBeforeIssued", shown.issuedOn(), shown.shownOn()));
        }
        if (shown.issuedOn().plusMonths(maxAgeInMonths).isBefore(shown.shownOn())) {
            reasons.add(Reason.of("placement.certificate.tooOld", shown.issuedOn(), shown.shownOn(), maxAgeInMonths));
        }
        return List.copyOf(reasons);
    }

    /** Everyone who needs a certificate and has shown none that counts. */
    public List<Reason> missingAmong(List<FarmWorker> workers, LocalDate today) {
        return workers.stream()
                .filter(worker -> !worker.sporadicNeverAlone())
                .flatMap(worker -> missing(worker, today).stream())
                .toList();
    }

    private Optional<Reason> missing(FarmWorker worker, LocalDate today) {
        return worker.certificate()
                        .filter(c -> objectionsTo(c, today).isEmpty())
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("placement.start.certificateMissing", worker.label()));
    }
}
