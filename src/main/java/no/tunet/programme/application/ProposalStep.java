package no.tunet.programme.application;

import java.util.Arrays;
import java.util.Optional;

/** The steps of an application, in order. */
public enum ProposalStep {
    ABOUT("om"),
    BUYERS("kjopere"),
    APPROACH("innhold"),
    PLAN("plan"),
    MONEY("okonomi"),
    RISKS("risiko"),
    ANCHORING("forankring");

    private final String slug;

    ProposalStep(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    static Optional<ProposalStep> of(String slug) {
        return Arrays.stream(values()).filter(s -> s.slug.equals(slug)).findFirst();
    }

    /** The step after this one, if there is one. */
    Optional<ProposalStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
