package no.tunet.kernel;

import java.util.List;

/** Why something was refused or how a result came about: a message code and its parameters (text, numbers, dates, money). */
public record Reason(String code, List<Object> parameters) {
    public Reason {
        parameters = List.copyOf(parameters);
    }

    public static Reason of(String code, Object... parameters) {
        return new Reason(code, List.of(parameters));
    }
}
