package no.tunet.quality.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held, by the Exif tag of a JPEG (CIPA DC-008, tag 0x0112): needed because the tag itself is thrown away. */
final class Orientation {
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** 1 (upright) to 8; 1 when nothing is said or what is said cannot be read. */
    static int of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
            if (marker == 0xDA || length < 2) {
                return 1;
            }
            if (marker == 0xE1 && at + 10 < jpeg.length && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                return inExif(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(byte[] jpeg, int from, int to) {
        if (to - from < 14) {
            return 1;
        }
        var exif = ByteBuffer.wrap(jpeg, from, to - from).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return 1;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= exif.limit(); i++) {
            int entry = directory + 2 + i * 12;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int value = exif.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    static boolean turnsSideways(int orientation) {
        return orientation >= 5;
    }

    /** What turns a picture of this size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
