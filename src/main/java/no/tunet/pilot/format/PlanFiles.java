package no.tunet.pilot.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.PlanTable;

/** Opens the files of an import by what they are, not by what they are called, and makes tables of text out of them. */
final class PlanFiles {
    private static final int MOST_FILES = 40;
    private static final int MOST_BYTES = 5_000_000;

    private PlanFiles() {}

    static FilesRead open(List<PlanFile> files) {
        var reasons = new ArrayList<Reason>();
        var tables = new ArrayList<PlanTable>();
        if (files.isEmpty()) {
            reasons.add(Reason.of("pilot.import.noFiles"));
        }
        if (files.size() > MOST_FILES) {
            return new FilesRead.Refused(List.of(Reason.of("pilot.import.tooManyFiles", files.size(), MOST_FILES)));
        }
        for (PlanFile file : files) {
            open(file, tables, reasons);
        }
        return reasons.isEmpty() ? new FilesRead.Tables(List.copyOf(tables)) : new FilesRead.Refused(reasons);
    }

    private static void open(PlanFile file, List<PlanTable> tables, List<Reason> reasons) {
        String name = bareName(file.name());
        var disguise = disguise(file.content());
        if (!disguise.isEmpty()) {
            reasons.add(Reason.of("pilot.import.file." + disguise, name));
            return;
        }
        if (file.content().length > MOST_BYTES) {
            reasons.add(Reason.of("pilot.import.file.tooBig", name, MOST_BYTES / 1_000_000));
            return;
        }
        String text;
        try {
            text = utf8(file.content());
        } catch (CharacterCodingException notUtf8) {
            reasons.add(Reason.of("pilot.import.file.notUtf8", name, lineOfFirstBadByte(file.content())));
            return;
        }
        if (text.isBlank()) {
            reasons.add(Reason.of("pilot.import.file.empty", name));
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean looksLikeJson = text.stripLeading().startsWith("{");
        if (lower.endsWith(".json") || looksLikeJson) {
            tables.addAll(JsonTables.read(name, text, reasons));
        } else if (lower.endsWith(".csv")) {
            CsvTables.read(name, text, reasons).ifPresent(tables::add);
        } else {
            reasons.add(Reason.of("pilot.import.file.unknownEnding", name));
        }
    }

    /** What a file really is when it is certainly no text; empty when it may be text. */
    private static String disguise(byte[] content) {
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return "zip";
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "oldOffice";
        }
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            return "utf16";
        }
        for (byte b : content) {
            if (b == 0) {
                return "binary";
            }
        }
        return "";
    }

    private static boolean startsWith(byte[] content, int... head) {
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((content[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lineOfFirstBadByte(byte[] content) {
        String lenient = new String(content, StandardCharsets.UTF_8);
        int bad = Math.max(0, lenient.indexOf('\uFFFD'));
        return (int) lenient.substring(0, bad).chars().filter(c -> c == '\n').count() + 1;
    }

    private static String bareName(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() <= 80 ? bare : bare.substring(0, 80);
    }
}
