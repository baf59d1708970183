package no.tunet.documents;

/** A picture drawn anew by us in two widths, as JPEG: nothing of the sent file is left but what it shows. */
public record SafePicture(Rendition small, Rendition large) {
    /** The picture in one width, in pixels, with the checksum of its bytes in hexadecimal. */
    public record Rendition(int width, int height, byte[] jpeg, String sha256) {}
}
