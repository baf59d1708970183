package no.tunet.ui;

import java.time.LocalDate;
import java.util.Optional;

/** The head every object page has: kind and title, status since when, owner and deputy (and where to change them), the one next step. */
public record ObjectHead(
        String kind,
        String title,
        String status,
        Tone tone,
        Optional<LocalDate> since,
        Optional<String> owner,
        Optional<String> deputy,
        Optional<String> change,
        Optional<Link> next) {

    public static ObjectHead of(String kind, String title, String status, Tone tone) {
        return new ObjectHead(
                kind,
                title,
                status,
                tone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ObjectHead since(LocalDate day) {
        return new ObjectHead(kind, title, status, tone, Optional.of(day), owner, deputy, change, next);
    }

    public ObjectHead owned(String by, Optional<String> standIn) {
        return new ObjectHead(kind, title, status, tone, since, Optional.of(by), standIn, change, next);
    }

    public ObjectHead changeAt(String path) {
        return new ObjectHead(kind, title, status, tone, since, owner, deputy, Optional.of(path), next);
    }

    public ObjectHead next(Link step) {
        return new ObjectHead(kind, title, status, tone, since, owner, deputy, change, Optional.of(step));
    }
}
