package no.tunet.quality.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever it calls itself. */
enum FileKind {
    JPEG,
    PNG,
    PDF,
    HEIC,
    WEBP,
    OTHER;

    static FileKind of(byte[] file) {
        if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JPEG;
        }
        if (starts(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PNG;
        }
        if (starts(file, 0, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(file, 4, 'f', 't', 'y', 'p', 'h', 'e') || starts(file, 4, 'f', 't', 'y', 'p', 'm', 'i', 'f')) {
            return HEIC;
        }
        return starts(file, 8, 'W', 'E', 'B', 'P') ? WEBP : OTHER;
    }

    /** True when something else hides in the file: a page with script, or a packed archive at its end. */
    static boolean hidesSomething(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT);
        int end = Math.max(0, text.length() - 66_000);
        return lower.contains("<script")
                || lower.contains("<html")
                || lower.contains("<?php")
                || lower.contains("<svg")
                || text.indexOf("PK\u0005\u0006", end) >= 0;
    }

    private static boolean starts(byte[] file, int at, int... bytes) {
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
