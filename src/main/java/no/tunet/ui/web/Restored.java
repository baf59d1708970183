package no.tunet.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunet.ui.Form;
import no.tunet.ui.View;

/** What somebody had typed when the session ended lies over whatever the page fills its form with. */
final class Restored {
    private static final String ATTRIBUTE = Restored.class.getName();

    private record Fields(Map<String, List<String>> typed) {}

    private Restored() {}

    static void keep(HttpServletRequest request, Map<String, List<String>> typed) {
        request.setAttribute(ATTRIBUTE, new Fields(Map.copyOf(typed)));
    }

    static View over(View view, HttpServletRequest request) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof Fields fields)) {
            return view;
        }
        return view.form()
                .filter(form -> !form.restored())
                .map(form -> view.form(filled(form, fields)))
                .orElse(view);
    }

    private static Form filled(Form form, Fields fields) {
        var values = new HashMap<>(form.raw());
        values.putAll(fields.typed());
        return new Form(values, Map.of()).markRestored();
    }
}
