package no.tunet.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Period;
import no.tunet.programme.domain.AwardRule;
import no.tunet.programme.domain.AwardRuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dated numbers of assessment and award that ship with Tunet. Refuses to start on a row it does not understand. */
@Configuration(proxyBeanMethods = false)
class AwardRules {
    private static final String FILE = "/programme/rules.json";

    @Bean
    AwardRuleBook awardRuleBook() {
        return read();
    }

    static AwardRuleBook read() {
        try (InputStream in = AwardRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            List<AwardRule> rules = new ArrayList<>();
            JsonMapper.shared().readTree(in).forEach(row -> rules.add(rule(row)));
            return new AwardRuleBook(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AwardRule rule(JsonNode row) {
        LocalDate from = LocalDate.parse(row.get("valid_from").asString());
        return new AwardRule(
                AwardRule.Id.valueOf(row.get("id").asString()),
                row.get("value").asInt(),
                row.hasNonNull("valid_to")
                        ? new Period(from, LocalDate.parse(row.get("valid_to").asString()))
                        : Period.from(from),
                row.get("source").asString(),
                row.get("verified").asBoolean());
    }
}
