package no.tunet.geography.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells by its shape what an official file is, and reads it. A file nobody knows is a problem, never skipped in silence. */
final class OfficialFiles {
    /** Larger files are outlines far finer than any page can show. */
    static final int LARGEST = 64 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OfficialFiles() {}

    /** Lists without dates of their own hold from the day given. */
    static Gathered read(List<OfficialFile> files, LocalDate validOn) {
        var gathered = new Gathered();
        if (files.isEmpty()) {
            gathered.problem(Reason.of("geography.reason.no-file"));
        }
        files.forEach(file -> read(file, validOn, gathered));
        if (gathered.problems().isEmpty() && gathered.reference().size() == 0) {
            gathered.problem(Reason.of("geography.reason.nothing"));
        }
        return gathered;
    }

    private static void read(OfficialFile file, LocalDate validOn, Gathered gathered) {
        if (file.content().length > LARGEST) {
            gathered.problem(Reason.of("geography.reason.large", file.name(), LARGEST / 1024 / 1024));
            return;
        }
        String text = text(file.content());
        try {
            boolean known = (text.startsWith("{") || text.startsWith("["))
                    ? JsonFile.read(JSON.readTree(text), validOn, gathered)
                    : CsvFile.read(text, validOn, gathered);
            if (!known) {
                gathered.problem(Reason.of("geography.reason.unknown-shape", file.name()));
            }
        } catch (JacksonException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            gathered.problem(Reason.of("geography.reason.unreadable", file.name()));
        }
    }

    /** UTF-8, else the older western set that some official files still come in. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "")
                    .strip();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252")).strip();
        }
    }
}
