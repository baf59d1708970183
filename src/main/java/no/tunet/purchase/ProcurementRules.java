package no.tunet.purchase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Period;
import no.tunet.purchase.domain.CpvCode;
import no.tunet.purchase.domain.CpvRange;
import no.tunet.purchase.domain.ParameterId;
import no.tunet.purchase.domain.RouteEngine;
import no.tunet.purchase.domain.RuleBook;
import no.tunet.purchase.domain.RuleParameter;
import no.tunet.purchase.domain.RuleUnit;
import no.tunet.purchase.domain.ServiceCategory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dated procurement rules that ship with Tunet. Refuses to start on a row it does not understand. */
@Configuration(proxyBeanMethods = false)
class ProcurementRules {
    private static final String FILE = "/procurement/rules.json";

    @Bean
    RuleBook ruleBook() {
        return read();
    }

    @Bean
    RouteEngine routeEngine(RuleBook ruleBook) {
        return new RouteEngine(ruleBook);
    }

    static RuleBook read() {
        try (InputStream in = ProcurementRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            JsonNode root = JsonMapper.shared().readTree(in);
            List<RuleParameter> parameters = new ArrayList<>();
            root.get("parameters").forEach(node -> parameters.add(parameter(node)));
            List<CpvRange> ranges = new ArrayList<>();
            root.get("cpv").forEach(node -> ranges.add(range(node)));
            return new RuleBook(parameters, ranges);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleParameter parameter(JsonNode node) {
        LocalDate from = LocalDate.parse(node.get("valid_from").asString());
        JsonNode to = node.get("valid_to");
        return new RuleParameter(
                ParameterId.valueOf(node.get("id").asString()),
                node.get("value").asLong(),
                RuleUnit.valueOf(node.get("unit").asString()),
                to.isNull() ? Period.from(from) : new Period(from, LocalDate.parse(to.asString())),
                node.get("legal_ref").asString(),
                node.get("source").asString(),
                node.get("verified").asBoolean());
    }

    private static CpvRange range(JsonNode node) {
        return new CpvRange(
                ServiceCategory.valueOf(node.get("category").asString()),
                new CpvCode(node.get("from").asString()),
                new CpvCode(node.get("to").asString()),
                node.get("note").asString(),
                node.get("annex").asInt());
    }
}
