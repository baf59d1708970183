package no.tunet.documents;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its EXIF note says (1 to 8): needed once, to turn the picture before the note is thrown away. */
record Orientation(int code) {
    static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xffe1;
    private static final int START_OF_SCAN = 0xffda;
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_ENTRIES = 200;

    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** Turns a picture of this size, in pixels, upright. */
    AffineTransform upright(int width, int height) {
        return switch (code) {
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

    private static Orientation read(ByteBuffer in) {
        if ((in.getShort() & 0xffff) != 0xffd8) {
            return UPRIGHT;
        }
        while (in.remaining() > 4) {
            int marker = in.getShort() & 0xffff;
            int length = in.getShort() & 0xffff;
            if (marker == START_OF_SCAN || marker < 0xff00 || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && length > 16 && in.getInt(in.position()) == 0x45786966) {
                return exif(in.slice(in.position() + 6, length - 8));
            }
            in.position(in.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static Orientation exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xffff);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
