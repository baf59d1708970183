package no.tunet.ui;

import java.util.Optional;

/** A template and what it shows: the template gets {@code page}, {@code view} and, where there is one, {@code form}. */
public record View(String template, Optional<Object> model, Optional<Form> form, int status) {
    public static View of(String template, Object model) {
        return new View(template, Optional.of(model), Optional.empty(), 200);
    }

    public static View of(String template) {
        return new View(template, Optional.empty(), Optional.empty(), 200);
    }

    public View status(int code) {
        return new View(template, model, form, code);
    }

    /** With a form; a form with errors answers 422 by itself. */
    public View form(Form filled) {
        return new View(template, model, Optional.of(filled), filled.ok() ? status : 422);
    }
}
