package no.tunet.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.agreement.domain.AgreementDefaults;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dated numbers a new agreement starts with, read from the file that ships with Tunet. */
@Component
public class DefaultTerms {
    private static final String FILE = "/agreement/defaults.json";

    private final List<AgreementDefaults> rows = read();

    /** The row that holds on a day. */
    public AgreementDefaults on(LocalDate day) {
        return AgreementDefaults.on(rows, day);
    }

    private static List<AgreementDefaults> read() {
        try (InputStream in = DefaultTerms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var rows = new ArrayList<AgreementDefaults>();
            JsonMapper.shared().readTree(in).forEach(node -> rows.add(row(node)));
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AgreementDefaults row(JsonNode node) {
        LocalDate from = LocalDate.parse(node.get("valid_from").asString());
        JsonNode to = node.get("valid_to");
        var months = new ArrayList<Integer>();
        node.get("reminder_months").forEach(n -> months.add(n.asInt()));
        var absence = new ArrayList<AbsenceShare>();
        node.get("absence")
                .forEach(n -> absence.add(new AbsenceShare(
                        AbsenceCause.valueOf(n.get("cause").asString()),
                        n.get("notice_hours").asInt(),
                        Share.ofPercent(n.get("percent").asInt()))));
        return new AgreementDefaults(
                to.isNull() ? Period.from(from) : new Period(from, LocalDate.parse(to.asString())),
                node.get("trial_months").asInt(),
                node.get("extension_months").asInt(),
                node.get("notice_months").asInt(),
                node.get("trial_notice_months").asInt(),
                node.get("credit_days").asInt(),
                months,
                new AbsenceTerms(absence),
                node.get("source").asString());
    }
}
