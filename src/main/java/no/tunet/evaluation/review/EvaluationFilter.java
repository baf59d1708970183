package no.tunet.evaluation.review;

import no.tunet.ui.Form;

/** What the list of evaluations is narrowed to; it stays in the address. Empty text narrows nothing. */
public record EvaluationFilter(String state, String words) {
    static EvaluationFilter of(Form form) {
        String state = form.value("tilstand");
        String words = form.value("sok").strip();
        return new EvaluationFilter(
                switch (state) {
                    case "DRAFT", "PROPOSED", "SIGNED", "WITHDRAWN" -> state;
                    default -> "";
                },
                words.length() > 100 ? words.substring(0, 100) : words);
    }
}
