package no.tunet.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the bytes of a sent picture say about themselves before anything is decoded. */
final class PictureFile {
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** Where archives end, and how pages and programs begin: in a picture they are there to be taken for something else. */
    private static final List<byte[]> ANYWHERE =
            List.of(ascii("<?php"), ascii("<script"), ascii("<html"), ascii("<!doctype"), ascii("<iframe"));

    private static final List<byte[]> AT_THE_END = List.of(new byte[] {'P', 'K', 5, 6}, ascii("%%eof"));
    private static final List<byte[]> AT_THE_START = List.of(ascii("%pdf-"), ascii("gif8"));
    private static final int START = 1024;
    private static final int END = 66_000;

    private PictureFile() {}

    /** The format by its first bytes; the name and the media type somebody sent are not asked. */
    static Optional<String> format(byte[] file) {
        if (startsWith(file, JPEG)) {
            return Optional.of("jpeg");
        }
        return startsWith(file, PNG) ? Optional.of("png") : Optional.empty();
    }

    /** True when the file is also something else: an archive, a page, a program or a document. */
    static boolean isAlsoSomethingElse(byte[] file) {
        return ANYWHERE.stream().anyMatch(mark -> contains(file, mark, 0, file.length))
                || AT_THE_START.stream().anyMatch(mark -> contains(file, mark, 0, Math.min(START, file.length)))
                || AT_THE_END.stream()
                        .anyMatch(mark -> contains(file, mark, Math.max(0, file.length - END), file.length));
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return contains(file, mark, 0, Math.min(mark.length, file.length));
    }

    private static boolean contains(byte[] file, byte[] mark, int from, int to) {
        for (int i = from; i <= to - mark.length; i++) {
            if (isAt(file, mark, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] file, byte[] mark, int at) {
        for (int j = 0; j < mark.length; j++) {
            int c = file[at + j];
            if ((c >= 'A' && c <= 'Z' && mark[j] >= 'a' ? c + 32 : c) != mark[j]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
