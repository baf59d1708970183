package no.tunet.evaluation.review;

import no.tunet.ui.Form;

/** The version of the evaluation that the sender of a form had in front of them; nonsense is no version that ever was. */
final class Versions {
    private Versions() {}

    static int of(Form form) {
        String text = form.value("versjon");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
