package no.tunet.programme.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.CallRule;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Deadline;
import no.tunet.programme.domain.Range;
import no.tunet.programme.domain.ServiceArea;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the terms of a call from the documented JSON, and keeps and reads them back in their own form. */
public final class CallFile {
    public static final String NAME = "call.json";
    private static final Range BUYERS_OF_THE_MANDATE = new Range(2, 5);
    private static final Range EXPERIENCED_OF_THE_MANDATE = new Range(0, 2);

    private CallFile() {}

    public static Decision<CallTerms> read(String text) {
        var faults = new ArrayList<Reason>();
        Optional<JsonNode> root = MandateFile.parse(NAME, text, faults);
        if (root.isEmpty()) {
            return new Decision.Refused<>(faults);
        }
        CallTerms terms = terms(new Json(NAME, root.get(), faults), root.get());
        return Decision.unless(faults, () -> terms);
    }

    /** The form terms are kept in. */
    public static String keep(CallTerms terms) {
        return JsonMapper.shared().writeValueAsString(terms);
    }

    public static CallTerms kept(String json) {
        try {
            return JsonMapper.shared().readValue(json, CallTerms.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("kept terms can no longer be read", broken);
        }
    }

    private static CallTerms terms(Json json, JsonNode root) {
        return new CallTerms(
                json.words("name"),
                json.has("text") ? json.words("text") : json.words("name"),
                json.neededKroner("frame_nok"),
                json.neededKroner("max_per_pilot_nok"),
                applicants(json),
                areas(json),
                json.range("buyers_per_pilot").orElse(BUYERS_OF_THE_MANDATE),
                json.range("experienced_buyers_attached").orElse(EXPERIENCED_OF_THE_MANDATE),
                json.period("pilot_period"),
                Deadline.endOf(json.neededDay("application_deadline")),
                json.neededDay("decision_by"),
                json.wordings("must_map"),
                json.wordings("must_assess"),
                json.wordings("desired"),
                sources(root.path("sources")));
    }

    private static List<ServiceArea> areas(Json json) {
        return json.list("areas").stream()
                .map(a -> new ServiceArea(a.text("code"), a.words("name", "nb"), a.number("pilots", 1)))
                .toList();
    }

    private static Set<OrganisationKind> applicants(Json json) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        for (String kind : json.texts("eligible_applicants")) {
            switch (kind) {
                case "fylkeskommune" -> kinds.add(OrganisationKind.COUNTY_MUNICIPALITY);
                case "fylkesmann", "statsforvalter" -> kinds.add(OrganisationKind.COUNTY_GOVERNOR);
                case "kommune" -> kinds.add(OrganisationKind.MUNICIPALITY);
                default -> json.fault("programme.import.unknown", "eligible_applicants");
            }
        }
        return kinds;
    }

    private static Map<CallRule, String> sources(JsonNode node) {
        var sources = new EnumMap<CallRule, String>(CallRule.class);
        for (CallRule rule : CallRule.values()) {
            if (node.hasNonNull(rule.name())) {
                sources.put(rule, node.get(rule.name()).asString());
            }
        }
        return sources;
    }
}
