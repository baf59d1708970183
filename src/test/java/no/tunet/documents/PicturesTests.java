package no.tunet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class PicturesTests {
    private final Pictures pictures = new Pictures();

    @Test
    void aLargePictureIsKeptInTwoWidths() {
        var safe = accepted(Photographs.of("jpeg", 3000, 2000));
        assertThat(safe.small().width()).isEqualTo(480);
        assertThat(safe.small().height()).isEqualTo(320);
        assertThat(safe.large().width()).isEqualTo(1280);
        assertThat(safe.large().sha256()).hasSize(64).isNotEqualTo(safe.small().sha256());
    }

    @Test
    void aPngBecomesAJpegAndIsNotBlownUp() throws IOException {
        var safe = accepted(Photographs.of("png", 400, 300));
        assertThat(PictureFile.format(safe.large().jpeg())).contains("jpeg");
        assertThat(read(safe.large()).getWidth()).isEqualTo(400);
    }

    @Test
    void whatTheCameraWroteAboutThePlaceIsGone() {
        byte[] noted = Photographs.noted(1, 400, 300);
        assertThat(text(noted)).contains("GPS 61.6");
        assertThat(text(accepted(noted).large().jpeg())).doesNotContain("GPS", "Exif");
    }

    @Test
    void aPictureTakenSidewaysIsTurnedUpright() throws IOException {
        var turned = read(accepted(Photographs.noted(6, 400, 300)).large());
        assertThat(turned.getWidth()).isEqualTo(300);
        assertThat(new Color(turned.getRGB(280, 200)).getRed()).isGreaterThan(200);
        assertThat(new Color(turned.getRGB(20, 200)).getBlue()).isGreaterThan(200);
        var upsideDown = read(accepted(Photographs.noted(3, 400, 300)).large());
        assertThat(new Color(upsideDown.getRGB(200, 20)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aHundredMegapixelsAreRefusedBeforeTheyAreDecoded() {
        assertThat(refused(Photographs.bomb(10_000, 10_000)))
                .containsExactly(Reason.of("documents.picture.pixels", 100L, 50));
        assertThat(refused(Photographs.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .extracting(Reason::code)
                .containsExactly("documents.picture.pixels");
    }

    @Test
    void fiftyMegabytesAreRefused() {
        assertThat(refused(new byte[50 * 1024 * 1024])).containsExactly(Reason.of("documents.picture.bytes", 12));
    }

    @Test
    void aPictureThatIsAlsoAnArchiveOrAPageIsRefused() throws IOException {
        byte[] picture = Photographs.of("jpeg", 400, 300);
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.closeEntry();
        }
        for (byte[] other :
                List.of(archive.toByteArray(), bytes("<?php echo 1; ?>"), bytes("<SCRIPT>alert(1)</script>"))) {
            assertThat(refused(Photographs.joined(picture, other)))
                    .containsExactly(Reason.of("documents.picture.polyglot"));
        }
    }

    @Test
    void otherFilesAreRefusedWhateverTheyAreCalled() {
        for (byte[] other : List.of(
                new byte[0], bytes("%PDF-1.7"), bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), bytes("GIF89a"))) {
            assertThat(refused(other)).containsExactly(Reason.of("documents.picture.format"));
        }
    }

    @Test
    void brokenTinyAndOblongPicturesAreRefused() {
        byte[] whole = Photographs.of("png", 600, 400);
        assertThat(refused(Arrays.copyOf(whole, 60))).containsExactly(Reason.of("documents.picture.unreadable"));
        assertThat(refused(Photographs.of("png", 20, 20)))
                .containsExactly(Reason.of("documents.picture.too-small", 20, 20, 200));
        assertThat(refused(Photographs.of("png", 3000, 200))).containsExactly(Reason.of("documents.picture.oblong", 8));
    }

    @Test
    void noBytesWhateverTheyAreGiveAnythingButAPictureOrAReason() {
        var random = new Random(7);
        byte[] picture = Photographs.noted(6, 300, 300);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = picture.clone();
            for (int j = 0; j < 12; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(pictures.safe(damaged)).isNotNull();
        }
    }

    private SafePicture accepted(byte[] file) {
        return ((Decision.Accepted<SafePicture>) pictures.safe(file)).state();
    }

    private List<Reason> refused(byte[] file) {
        return ((Decision.Refused<SafePicture>) pictures.safe(file)).reasons();
    }

    private static BufferedImage read(SafePicture.Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.jpeg()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
