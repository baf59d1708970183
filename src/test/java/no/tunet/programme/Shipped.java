package no.tunet.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Difference;
import no.tunet.programme.domain.Mandate;
import no.tunet.programme.format.CallFile;
import no.tunet.programme.format.MandateFile;

/** The papers of a programme that ship with Tunet. */
public final class Shipped {
    private Shipped() {}

    public static String text(String name) {
        try {
            return Files.readString(Path.of("src/main/resources/programme", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Mandate mandate() {
        return accepted(MandateFile.read(text("mandate.json")));
    }

    public static CallTerms terms() {
        return accepted(CallFile.read(text("call.json")));
    }

    public static List<Difference> differences() {
        return accepted(MandateFile.differences(text("differences.json")));
    }

    public static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T> refused -> throw new AssertionError(refused.reasons());
        };
    }
}
