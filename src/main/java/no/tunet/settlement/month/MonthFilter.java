package no.tunet.settlement.month;

import no.tunet.ui.Form;

/** What the list of months is narrowed to; it stays in the address. Empty text and zero narrow nothing. */
public record MonthFilter(String state, int year, String words) {
    static MonthFilter of(Form form) {
        String state = form.value("tilstand");
        String year = form.value("aar");
        String words = form.value("sok").strip();
        return new MonthFilter(
                switch (state) {
                    case "SENT", "DISPUTED", "AGREED", "RECALLED" -> state;
                    default -> "";
                },
                year.matches("(19|20)\\d\\d") ? Integer.parseInt(year) : 0,
                words.length() > 100 ? words.substring(0, 100) : words);
    }
}
