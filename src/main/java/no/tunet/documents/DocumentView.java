package no.tunet.documents;

import java.time.LocalDate;

/** A kept document as lists show it; its title is a message key. */
public record DocumentView(
        DocumentId id,
        String titleKey,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        LocalDate madeOn) {
    public String path() {
        return "/dokumenter/" + id;
    }
}
