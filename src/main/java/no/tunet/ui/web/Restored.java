package no.tunet.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.ui.Form;
import no.tunet.ui.Interrupted;
import no.tunet.ui.View;

/** What somebody had typed when the session ended lies over whatever the page fills its form with. */
final class Restored {
    private static final String ATTRIBUTE = Restored.class.getName();

    private record Fields(Map<String, List<String>> typed) {}

    private Restored() {}

    static void keep(HttpServletRequest request, Map<String, List<String>> typed) {
        request.setAttribute(ATTRIBUTE, new Fields(Map.copyOf(typed)));
    }

    /** The view with what was typed, also where the handler filled the form without looking at the request. */
    static View over(View view, HttpServletRequest request, Optional<Interrupted> interrupted) {
        return view.form()
                .filter(form -> !form.restored() && "GET".equals(request.getMethod()))
                .flatMap(form -> fields(request, interrupted).map(fields -> view.form(filled(form, fields))))
                .orElse(view);
    }

    private static Optional<Fields> fields(HttpServletRequest request, Optional<Interrupted> interrupted) {
        return request.getAttribute(ATTRIBUTE) instanceof Fields fields
                ? Optional.of(fields)
                : interrupted.flatMap(store -> store.take(request)).map(Fields::new);
    }

    private static Form filled(Form form, Fields fields) {
        var values = new HashMap<>(form.raw());
        values.putAll(fields.typed());
        return new Form(values, Map.of()).markRestored();
    }
}
