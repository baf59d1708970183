package no.tunet.enterprise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrgNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register’s JSON; believes nothing but what has the right shape and answers the number that was asked for. */
final class RegisterAnswer {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_BRANCHES = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RegisterAnswer() {}

    static LookUp of(OrgNumber asked, byte[] body) throws Fetch.NoReply {
        JsonNode unit = read(body);
        if (!number(unit, "organisasjonsnummer").equals(Optional.of(asked))) {
            throw new Fetch.NoReply(LookUp.Trouble.GARBLED);
        }
        return answer(asked, unit);
    }

    private static LookUp answer(OrgNumber asked, JsonNode unit) throws Fetch.NoReply {
        var deleted = text(unit, "slettedato");
        if (deleted.isPresent()) {
            return new LookUp.Deleted(text(unit, "navn").orElse(""), date(deleted.get()));
        }
        return new LookUp.Found(
                asked,
                text(unit, "navn").orElseThrow(() -> new Fetch.NoReply(LookUp.Trouble.GARBLED)),
                text(unit.path("organisasjonsform"), "kode").orElse(""),
                address(unit),
                unit.path("konkurs").asBoolean(false)
                        || unit.path("underAvvikling").asBoolean(false)
                        || unit.path("underTvangsavviklingEllerTvangsopplosning")
                                .asBoolean(false),
                number(unit, "overordnetEnhet"),
                List.of());
    }

    static LookUp.Found withBranches(LookUp.Found found, byte[] body) throws Fetch.NoReply {
        var branches = new ArrayList<LookUp.Branch>();
        for (JsonNode unit : read(body).path("_embedded").path("underenheter")) {
            var number = number(unit, "organisasjonsnummer");
            var name = text(unit, "navn");
            boolean own = number(unit, "overordnetEnhet").equals(Optional.of(found.number()));
            if (own && number.isPresent() && name.isPresent() && branches.size() < MOST_BRANCHES) {
                branches.add(new LookUp.Branch(number.get(), name.get(), address(unit)));
            }
        }
        return new LookUp.Found(
                found.number(),
                found.name(),
                found.form(),
                found.address(),
                found.closing(),
                found.branchOf(),
                branches);
    }

    private static JsonNode read(byte[] body) throws Fetch.NoReply {
        try {
            JsonNode root = JSON.readTree(body);
            if (!root.isObject()) {
                throw new Fetch.NoReply(LookUp.Trouble.GARBLED);
            }
            return root;
        } catch (JacksonException e) {
            throw new Fetch.NoReply(LookUp.Trouble.GARBLED);
        }
    }

    private static Optional<LookUp.Municipality> address(JsonNode unit) {
        var address =
                unit.has("forretningsadresse") ? unit.path("forretningsadresse") : unit.path("beliggenhetsadresse");
        return text(address, "kommunenummer")
                .filter(code -> code.matches("\\d{4}"))
                .map(code ->
                        new LookUp.Municipality(code, text(address, "kommune").orElse("")));
    }

    private static Optional<OrgNumber> number(JsonNode node, String field) {
        return text(node, field).filter(OrgNumber::isValid).map(OrgNumber::new);
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString()
                ? Optional.of(value.asString().replaceAll("\\p{Cntrl}", " ").strip())
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT)
                : Optional.empty();
    }

    private static LocalDate date(String text) throws Fetch.NoReply {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Fetch.NoReply(LookUp.Trouble.GARBLED);
        }
    }
}
