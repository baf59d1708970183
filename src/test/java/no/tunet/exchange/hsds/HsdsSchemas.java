package no.tunet.exchange.hsds;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The official schemas of the specification, when they are at hand. */
final class HsdsSchemas {
    static final Path FOLDER = Path.of("../shared/data/schemas/hsds-3.0");
    private static final String BASE = "https://hsds.invalid/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(HsdsSchemas::read));
    private final Map<String, Schema> schemas = new HashMap<>();

    static boolean areHere() {
        return Files.isDirectory(FOLDER);
    }

    /** What the schema of this file says is wrong. */
    List<String> faults(String file, JsonNode item) {
        return schemas
                .computeIfAbsent(file, name -> registry.getSchema(SchemaLocation.of(BASE + name)))
                .validate(item, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String read(String location) {
        try {
            return Files.readString(FOLDER.resolve(location.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
