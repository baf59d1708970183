package no.tunet.database;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps a message's parameters as JSON so that dates, money and words come back as what they were and are written in the reader's language. */
@Component
public class ReasonJson {
    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    ReasonJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(List<Object> parameters) {
        return json.writeValueAsString(parameters.stream().map(ReasonJson::kept).toList());
    }

    public List<Object> read(String text) {
        return json.readValue(text, LIST).stream().map(ReasonJson::restored).toList();
    }

    private static Object kept(Object value) {
        return switch (value) {
            case LocalDate day -> Map.of("date", day.toString());
            case Money money -> Map.of("ore", money.ore());
            case Enum<?> word ->
                Map.of("code", word.getDeclaringClass().getSimpleName() + "." + word.name(), "parameters", List.of());
            case Reason reason ->
                Map.of(
                        "code",
                        reason.code(),
                        "parameters",
                        reason.parameters().stream().map(ReasonJson::kept).toList());
            case Integer number -> number;
            case Long number -> number;
            default -> value.toString();
        };
    }

    private static Object restored(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.get("date") instanceof String day) {
            return LocalDate.parse(day);
        }
        if (map.get("ore") instanceof Number ore) {
            return new Money(ore.longValue());
        }
        if (map.get("code") instanceof String code && map.get("parameters") instanceof List<?> parameters) {
            return new Reason(
                    code, parameters.stream().map(p -> restored((Object) p)).toList());
        }
        return value;
    }
}
