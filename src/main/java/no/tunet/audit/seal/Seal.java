package no.tunet.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A batch of the access log, sealed: its first and last row, how many, and a SHA-256 over the previous seal and every row. */
record Seal(long first, long last, int rows, byte[] hash) {
    static final byte[] FIRST = new byte[32];

    static byte[] over(byte[] previous, List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean holds(byte[] previous, List<String> lines) {
        return lines.size() == rows && MessageDigest.isEqual(hash, over(previous, lines));
    }
}
