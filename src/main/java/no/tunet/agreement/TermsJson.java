package no.tunet.agreement;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import no.tunet.agreement.domain.Terms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the terms of an agreement as JSON and reads them back as they were. */
@Component
class TermsJson {
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    String write(Terms terms) {
        return json.writeValueAsString(terms);
    }

    Terms read(String text) {
        return json.readValue(text, Terms.class);
    }
}
