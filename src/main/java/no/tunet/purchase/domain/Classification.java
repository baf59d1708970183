package no.tunet.purchase.domain;

import java.util.Optional;

/** What is bought: a CPV code and, where the annexes do not know its family, the category the buyer chose with a reason. Never a default. */
public record Classification(CpvCode code, Optional<Chosen> chosen) {
    /** A category chosen by the buyer, with the reason in their own words. */
    public record Chosen(ServiceCategory category, String reason) {}

    public static Classification byCode(String digits) {
        return new Classification(new CpvCode(digits), Optional.empty());
    }
}
