package no.tunet.documents;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads a picture no larger than it is needed and draws it anew. */
final class Drawing {
    private static final float QUALITY = 0.82f;
    private static final double FINEST = 12_000_000;

    private Drawing() {}

    /** Width and height in pixels as the header says; nothing is decoded. */
    record Size(int width, int height) {
        long pixels() {
            return (long) width * height;
        }

        int shortestSide() {
            return Math.min(width, height);
        }

        int longestSide() {
            return Math.max(width, height);
        }
    }

    static Size size(byte[] file, String format) throws IOException {
        return reading(file, format, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /** Decodes every pixel of a usual picture and every second or third of a huge one, so that memory stays small. */
    static BufferedImage decode(byte[] file, String format, Size size) throws IOException {
        return reading(file, format, reader -> {
            int step = (int) Math.ceil(Math.sqrt(size.pixels() / FINEST));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        });
    }

    static BufferedImage turned(BufferedImage picture, Orientation held) {
        int width = held.swapsSides() ? picture.getHeight() : picture.getWidth();
        int height = held.swapsSides() ? picture.getWidth() : picture.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawRenderedImage(picture, held.upright(picture.getWidth(), picture.getHeight()));
        } finally {
            pen.dispose();
        }
        return upright;
    }

    static SafePicture.Rendition rendition(BufferedImage picture, int mostWidth) throws IOException {
        int width = Math.min(mostWidth, picture.getWidth());
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        byte[] jpeg = jpeg(scaled(picture, width, height));
        return new SafePicture.Rendition(width, height, jpeg, sha256(jpeg));
    }

    /** Halves until the last step is small, which keeps fine lines. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage from = picture;
        while (from.getWidth() > width * 2) {
            from = resized(from, Math.max(width, from.getWidth() / 2), Math.max(height, from.getHeight() / 2));
        }
        return resized(from, width, height);
    }

    private static BufferedImage resized(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(from, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return to;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(64_000);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> T reading(byte[] file, String format, Reading<T> reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return reading.from(reader);
        } finally {
            reader.dispose();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
