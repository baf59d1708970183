package no.tunet.directory;

import java.util.UUID;

/** A picture as pages show it: words for those who do not see it, and where its two widths are fetched; the addresses change when the bytes do. */
public record PictureView(UUID id, String alt, File small, File large) {
    /** One width of a picture, in pixels. */
    public record File(int width, int height, String hash) {}

    public String smallPath() {
        return path(small);
    }

    public String largePath() {
        return path(large);
    }

    private String path(File file) {
        return "/bilder/" + id + "/" + file.hash() + ".jpg";
    }
}
