package no.tunet.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTests {
    private static final UUID KARI = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsUnreadableAndOpensForTheSamePersonOnly() {
        var box = new SecretBox("", folder.resolve("secret.key"));
        String sealed = box.seal("JBSWY3DPEHPK3PXP", KARI);
        assertThat(sealed).startsWith("v1:").doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(box.seal("JBSWY3DPEHPK3PXP", KARI)).isNotEqualTo(sealed);
        assertThat(box.open(sealed, KARI)).contains("JBSWY3DPEHPK3PXP");
        assertThat(box.open(sealed, UUID.randomUUID())).isEmpty();
        assertThat(box.open(sealed.substring(0, sealed.length() - 4) + "AAAA", KARI))
                .isEmpty();
        assertThat(box.open("JBSWY3DPEHPK3PXP", KARI)).isEmpty();
        assertThat(box.open("v1:AA==", KARI)).isEmpty();
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("var/secret.key");
        String sealed = new SecretBox("", file).seal("JBSWY3DPEHPK3PXP", KARI);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SecretBox("", file).open(sealed, KARI)).contains("JBSWY3DPEHPK3PXP");
        assertThat(new SecretBox("", folder.resolve("another.key")).open(sealed, KARI))
                .isEmpty();
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new SecretBox("c2hvcnQ=", folder.resolve("secret.key")))
                .hasMessageContaining("32 bytes");
    }
}
