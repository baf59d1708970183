package no.tunet.quality.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/**
 * A file that is safe to keep and show. The size in pixels is read from the header before anything is decoded; a picture is decoded coarsely, turned
 * upright, made anew as JPEG and so loses everything that is not picture. A PDF is kept as it is and only ever handed out as a download.
 */
public record CleanFile(String mediaType, byte[] content, int width, int height, byte[] sha256) {
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_PDF_BYTES = 10_000_000;
    private static final long MOST_PIXELS = 60_000_000L;
    private static final int LONGEST_SIDE = 1600;
    private static final float QUALITY = 0.82f;

    public static Decision<CleanFile> of(byte[] raw) {
        if (raw.length == 0) {
            return Decision.refused(Reason.of("quality.file.empty"));
        }
        if (raw.length > MOST_BYTES) {
            return Decision.refused(Reason.of("quality.file.too-large", MOST_BYTES / 1_000_000));
        }
        return switch (FileKind.of(raw)) {
            case JPEG -> hidden(raw) ? refusedPolyglot() : picture(raw, Orientation.of(raw));
            case PNG -> hidden(raw) ? refusedPolyglot() : picture(raw, 1);
            case PDF -> pdf(raw);
            case HEIC -> Decision.refused(Reason.of("quality.file.heic"));
            case WEBP, OTHER -> Decision.refused(Reason.of("quality.file.kind"));
        };
    }

    public boolean isPicture() {
        return mediaType.equals("image/jpeg");
    }

    private static boolean hidden(byte[] raw) {
        return FileKind.hidesSomething(raw);
    }

    private static Decision<CleanFile> refusedPolyglot() {
        return Decision.refused(Reason.of("quality.file.two-in-one"));
    }

    private static Decision<CleanFile> pdf(byte[] raw) {
        if (raw.length > MOST_PDF_BYTES) {
            return Decision.refused(Reason.of("quality.file.too-large", MOST_PDF_BYTES / 1_000_000));
        }
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        if (text.lastIndexOf("%%EOF") < text.length() - 2048
                || text.contains("/JavaScript")
                || text.contains("/Launch")
                || text.indexOf("PK\u0005\u0006", Math.max(0, text.length() - 66_000)) >= 0) {
            return Decision.refused(Reason.of("quality.file.pdf"));
        }
        return Decision.accepted(new CleanFile("application/pdf", raw, 0, 0, checksum(raw)));
    }

    private static Decision<CleanFile> picture(byte[] raw, int orientation) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(raw))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return broken();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    return Decision.refused(
                            Reason.of("quality.file.too-many-pixels", pixels / 1_000_000, MOST_PIXELS / 1_000_000));
                }
                return Decision.accepted(anew(coarse(reader), orientation));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return broken();
        }
    }

    private static Decision<CleanFile> broken() {
        return Decision.refused(Reason.of("quality.file.broken"));
    }

    /** Skips pixels while reading, so that a large picture never stands whole in memory. */
    private static BufferedImage coarse(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (LONGEST_SIDE * 2));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static CleanFile anew(BufferedImage read, int orientation) throws IOException {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean sideways = Orientation.turnsSideways(orientation);
        var image = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn = Orientation.upright(orientation, width, height);
        turn.concatenate(
                AffineTransform.getScaleInstance((double) width / read.getWidth(), (double) height / read.getHeight()));
        pen.drawImage(read, turn, null);
        pen.dispose();
        byte[] jpeg = jpeg(image);
        return new CleanFile("image/jpeg", jpeg, image.getWidth(), image.getHeight(), checksum(jpeg));
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(200_000);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] checksum(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
