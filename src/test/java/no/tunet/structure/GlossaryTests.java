package no.tunet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names come from the glossary: what a module shows to others is built on a term that stands there in three languages. */
class GlossaryTests {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([A-Z][A-Za-z]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Set<String> FRAME = Set.of("ui", "database", "demo");
    private static final List<String> TECHNICAL = List.of(
            "Id",
            "View",
            "Page",
            "Store",
            "Json",
            "Status",
            "State",
            "Rows",
            "Row",
            "Words",
            "Line",
            "Summary",
            "Entry",
            "Desk",
            "File",
            "Text",
            "News",
            "Requirements",
            "Signed",
            "OnHold",
            "Resumed",
            "Ended",
            "Opened",
            "Suspended",
            "Withdrawn",
            "Action",
            "Actions",
            "Kind",
            "Step",
            "Brief",
            "Briefs",
            "Sheet");
    private static final List<String> PREFIXES =
            List.of("New", "Stored", "Own", "Change", "Booked", "Given", "For", "Amend", "File", "Run", "Sign");

    private final List<String> rows = read();
    private final Set<String> terms =
            rows.stream().map(row -> row.substring(2, row.indexOf(" |"))).collect(Collectors.toSet());

    @Test
    void everyRowHasATermInThreeLanguagesAMeaningAndASource() {
        assertThat(rows)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        row -> assertThat(ROW.matcher(row).matches()).as(row).isTrue());
    }

    @Test
    void noTermStandsTwice() {
        assertThat(terms).hasSameSizeAs(rows);
    }

    @Test
    void everyPublicTypeOfAModulesApiIsBuiltOnATerm() {
        var missing = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("no.tunet")) {
            boolean api = type.getPackageName().matches("no\\.tunet\\.[a-z]+")
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && type.isTopLevelClass();
            String module =
                    type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            boolean technical = type.getSimpleName().equals("package-info")
                    || FRAME.contains(module)
                    || module.equals("kernel") && isPlumbing(type.getSimpleName());
            if (api && !technical && !isKnown(type.getSimpleName())) {
                missing.add(module + "." + type.getSimpleName());
            }
        }
        assertThat(missing)
                .as("add these to docs/glossary.md, or name them by a term that is there")
                .isEmpty();
    }

    private static boolean isPlumbing(String name) {
        return Set.of("Ids", "Acting").contains(name);
    }

    private boolean isKnown(String name) {
        if (terms.contains(name) || terms.contains(singular(name))) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && isKnown(name.substring(prefix.length()))) {
                return true;
            }
        }
        for (String suffix : TECHNICAL) {
            if (name.endsWith(suffix)
                    && name.length() > suffix.length()
                    && isKnown(name.substring(0, name.length() - suffix.length()))) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String name) {
        return switch (name) {
            case "People" -> "Person";
            case "Responsibilities", "Inquiries", "Municipalities" -> name.substring(0, name.length() - 3) + "y";
            case "SignedIn" -> "Member";
            case "Administrators" -> "Member";
            case "Places" -> "Place";
            default -> name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        };
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("docs/glossary.md")).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("docs/glossary.md cannot be read", e);
        }
    }
}
