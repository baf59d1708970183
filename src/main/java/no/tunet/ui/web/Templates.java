package no.tunet.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Component;

/** Renders precompiled templates. */
@Component
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A form with errors is rendered twice: the summary on top names fields that only the components below it know. */
    public String render(View view, Page page) {
        var parameters = new HashMap<String, Object>();
        parameters.put("page", page);
        view.model().ifPresent(model -> parameters.put("view", model));
        view.form().ifPresent(form -> parameters.put("form", form));
        String html = render(view.template(), parameters);
        boolean summaryLacksNames = view.form().filter(form -> !form.ok()).isPresent();
        return summaryLacksNames ? render(view.template(), parameters) : html;
    }

    public String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput(16_384);
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
