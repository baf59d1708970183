package no.tunet.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets unreadable in the database: AES-256 in GCM, bound to whose secret it is, with a key that lies outside the database. The key is 32 bytes in
 * base64, from a setting or from a file that the first start makes and only its owner may read.
 */
@Component
public class SecretBox {
    static final String MARK = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SecretBox(@Value("${tunet.secret-key}") String setting, @Value("${tunet.secret-file}") Path file) {
        byte[] bytes = decoded(setting.isBlank() ? fromFile(file) : setting);
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** The secret of one person, sealed; the same secret looks different each time. */
    String seal(String secret, UUID whose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, whose).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] whole = new byte[nonce.length + sealed.length];
            System.arraycopy(nonce, 0, whole, 0, nonce.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return MARK + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret, when it was sealed for this person with this key and nobody has touched it. */
    Optional<String> open(String sealed, UUID whose) {
        if (!sealed.startsWith(MARK)) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(MARK.length()));
            byte[] nonce = new byte[NONCE_BYTES];
            System.arraycopy(whole, 0, nonce, 0, NONCE_BYTES);
            byte[] secret =
                    cipher(Cipher.DECRYPT_MODE, nonce, whose).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID whose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The secret key is not 32 bytes in base64.", e);
        }
        throw new IllegalStateException("The secret key is not 32 bytes in base64.");
    }

    private String fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret key in " + file + " cannot be read or made.", e);
        }
    }

    /** Written aside and moved into place, so that a start that is killed leaves a whole key or none. */
    private void write(Path file) throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secret",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, Base64.getEncoder().encodeToString(bytes) + "\n");
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            Files.readString(file);
        } finally {
            Files.delete(part);
        }
    }
}
