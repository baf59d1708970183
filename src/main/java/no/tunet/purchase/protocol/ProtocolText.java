package no.tunet.purchase.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The buyer's own words in the protocol, by field (FOA § 10-5 (2)); empty where there was nothing to say. */
public record ProtocolText(Map<String, String> words, int version) {
    /** The fields in the order of the regulation. */
    public static final List<String> FIELDS = List.of(
            "not_electronic",
            "asked",
            "selected",
            "tendered",
            "rejected",
            "dialogue_change",
            "dialogue_partners",
            "impartiality",
            "subcontractors",
            "reserved",
            "other");

    public ProtocolText {
        words = Map.copyOf(words);
    }

    static ProtocolText empty() {
        var none = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> none.put(field, ""));
        return new ProtocolText(none, -1);
    }

    public String of(String field) {
        return words.getOrDefault(field, "");
    }
}
