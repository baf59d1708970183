package no.tunet.need.writing;

import java.util.Arrays;
import java.util.Optional;

/** The questions of a need, one page each, in their order. */
public enum NeedStep {
    WHO("hvem"),
    OFTEN("hvor-ofte"),
    WISHES("onsker"),
    TODAY("i-dag");

    private final String slug;

    NeedStep(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    static Optional<NeedStep> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    Optional<NeedStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
