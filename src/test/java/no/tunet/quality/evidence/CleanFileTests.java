package no.tunet.quality.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class CleanFileTests {
    @Test
    void aPictureIsMadeAnewAndNotLargerThanNeeded() throws IOException {
        var clean = clean(jpeg(4000, 1000));
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
        assertThat(clean.width()).isEqualTo(1600);
        assertThat(clean.height()).isEqualTo(400);
        assertThat(new String(clean.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aPictureTakenSidewaysIsTurnedUpright() throws IOException {
        var clean = clean(withExif(jpeg(40, 20), 6));
        assertThat(List.of(clean.width(), clean.height())).containsExactly(20, 40);
        var image = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(new Color(image.getRGB(10, 3)).getRed()).isGreaterThan(150);
        assertThat(new Color(image.getRGB(10, 36)).getBlue()).isGreaterThan(150);
    }

    @Test
    void placeAndCameraAreGone() throws IOException {
        assertThat(new String(clean(withExif(jpeg(40, 20), 1)).content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("59.8N");
    }

    @Test
    void ahundredMillionPixelsInATinyFileAreRefusedBeforeTheyAreOpened() {
        byte[] bomb = pngHeader(10_000, 10_000);
        assertThat(bomb.length).isLessThan(100);
        assertThat(codes(bomb)).containsExactly("quality.file.too-many-pixels");
    }

    @Test
    void aFileThatIsTwoThingsIsRefused() throws IOException {
        assertThat(codes(plus(jpeg(20, 20), "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("quality.file.two-in-one");
        assertThat(codes(plus(jpeg(20, 20), new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0})))
                .containsExactly("quality.file.two-in-one");
        assertThat(codes("%PDF-1.7 /JavaScript (app.alert) %%EOF".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("quality.file.pdf");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItCallsItself() {
        assertThat(codes("hei".getBytes(StandardCharsets.UTF_8))).containsExactly("quality.file.kind");
        assertThat(codes(new byte[0])).containsExactly("quality.file.empty");
        assertThat(codes(new byte[21_000_000])).containsExactly("quality.file.too-large");
        assertThat(codes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}))
                .containsExactly("quality.file.broken");
        assertThat(codes("0000ftypheic0000".getBytes(StandardCharsets.UTF_8))).containsExactly("quality.file.heic");
    }

    @Test
    void anHonestPdfIsKeptAsItIs() {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        assertThat(clean(pdf).content()).isEqualTo(pdf);
    }

    private static CleanFile clean(byte[] raw) {
        return CleanFile.of(raw) instanceof Decision.Accepted<CleanFile>(var clean)
                ? clean
                : org.assertj.core.api.Assertions.fail("refused: " + codes(raw));
    }

    private static List<String> codes(byte[] raw) {
        return CleanFile.of(raw) instanceof Decision.Refused<CleanFile>(var reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    /** Red to the left, blue to the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "59.8N".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        var exif = ByteBuffer.allocate(length + 2);
        exif.putShort((short) 0xFFE1).putShort((short) length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        var all = ByteBuffer.allocate(jpeg.length + exif.capacity());
        all.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }

    private static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        var crc = new CRC32();
        crc.update(header.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header.array());
        png.putInt((int) crc.getValue())
                .putInt(0)
                .put("IEND".getBytes(StandardCharsets.US_ASCII))
                .putInt(0xAE426082);
        return png.array();
    }

    private static byte[] plus(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}
