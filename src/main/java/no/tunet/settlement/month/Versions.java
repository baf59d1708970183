package no.tunet.settlement.month;

import no.tunet.ui.Form;

/** The version of the basis that the sender of a form had in front of them; nonsense is no version that ever was. */
final class Versions {
    private Versions() {}

    static int of(Form form) {
        String text = form.value("versjon");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
