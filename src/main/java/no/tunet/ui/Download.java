package no.tunet.ui;

/** A file for the reader: name without person data, media type, content. */
public record Download(String name, String mediaType, byte[] content, boolean inline) {
    public static Download pdf(String name, byte[] content) {
        return new Download(name, "application/pdf", content, true);
    }

    public static Download file(String name, String mediaType, byte[] content) {
        return new Download(name, mediaType, content, false);
    }
}
