package no.tunet.documents;

/** How large a picture may be before it is even decoded, and how wide it is kept; our own choice, so that a phone's photo fits and a bomb does not. */
public record PictureLimits(long mostBytes, long mostPixels, int shortestSide, int smallWidth, int largeWidth) {
    public static final PictureLimits USUAL = new PictureLimits(12L * 1024 * 1024, 50_000_000, 200, 480, 1280);

    public PictureLimits {
        if (smallWidth >= largeWidth || shortestSide < 1) {
            throw new IllegalArgumentException("a small picture is smaller than a large one");
        }
    }

    int mostMegabytes() {
        return (int) (mostBytes / (1024 * 1024));
    }

    int mostMegapixels() {
        return (int) (mostPixels / 1_000_000);
    }
}
