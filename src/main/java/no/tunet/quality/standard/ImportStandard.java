package no.tunet.quality.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.Section;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.domain.Words;
import no.tunet.quality.store.StandardCsv;
import no.tunet.quality.store.StandardStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes over a new version of a standard from a file (CSV or JSON), from a day that is not past; sheets already begun keep the version they have. */
@Component
@NamedInterface("commands")
public class ImportStandard {
    private final StandardStore store;
    private final BusinessClock clock;

    ImportStandard(StandardStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What the file does not say itself. */
    public record Heading(String code, String version, LocalDate validFrom, Words name, String source) {}

    /** Reads and checks; nothing is kept. */
    @Transactional(readOnly = true)
    public Decision<Standard> check(Heading heading, String file) {
        var reasons = new ArrayList<Reason>();
        if (!heading.code().matches("[A-Za-z0-9-]{1,20}") || !heading.version().matches("[A-Za-z0-9.-]{1,20}")) {
            reasons.add(Reason.of("quality.import.heading"));
        }
        if (heading.validFrom().isBefore(clock.today())) {
            reasons.add(Reason.of("quality.audit.planned-past", clock.today()));
        }
        if (store.book().standards().stream()
                .anyMatch(s -> s.code().equals(heading.code()) && s.version().equals(heading.version()))) {
            reasons.add(Reason.of("quality.import.known", heading.code(), heading.version()));
        }
        List<Section> sections = List.of();
        switch (file.stripLeading().startsWith("{") ? json(file) : StandardCsv.read(file)) {
            case Decision.Accepted<List<Section>>(var read) -> sections = read;
            case Decision.Refused<List<Section>>(var why) -> reasons.addAll(why);
        }
        var all = sections;
        return Decision.unless(
                reasons,
                () -> new Standard(
                        heading.code(), heading.version(), heading.validFrom(), heading.name(), heading.source(), all));
    }

    @Transactional
    public Decision<Standard> take(Heading heading, String file) {
        var checked = check(heading, file);
        if (checked instanceof Decision.Accepted<Standard>(var standard)) {
            store.add(Ids.next(), standard, Acting.member().person(), clock.today());
        }
        return checked;
    }

    private record File(List<Section> sections) {}

    /** The same checks as for CSV: the JSON is read and written as its lines. */
    private static Decision<List<Section>> json(String text) {
        try {
            var read = JsonMapper.shared().readValue(text, File.class);
            var lines = new StringBuilder("kind;code;flags;nb;nn;en\n");
            for (Section section : read.sections()) {
                line(lines, "section", section.code(), "", section.name());
                section.points()
                        .forEach(p -> line(
                                lines,
                                "point",
                                p.code(),
                                (p.evidence() ? "evidence," : "") + (p.critical() ? "critical" : ""),
                                p.text()));
            }
            return StandardCsv.read(lines.toString());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Decision.refused(Reason.of("quality.import.unreadable"));
        }
    }

    private static void line(StringBuilder lines, String kind, String code, String flags, Words words) {
        lines.append(kind).append(';').append(quoted(code)).append(';').append(quoted(flags));
        for (String text : List.of(words.nb(), words.nn(), words.en())) {
            lines.append(';').append(quoted(text));
        }
        lines.append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
