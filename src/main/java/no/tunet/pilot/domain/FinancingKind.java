package no.tunet.pilot.domain;

import java.util.Optional;

/** Where the money of a plan comes from: the partners' own work, or a grant. */
public enum FinancingKind {
    OWN_WORK("own_work"),
    GRANT("grant"),
    CASH("cash");

    private final String code;

    FinancingKind(String code) {
        this.code = code;
    }

    /** The word for it in an import file. */
    public String code() {
        return code;
    }

    public static Optional<FinancingKind> ofCode(String code) {
        for (FinancingKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
