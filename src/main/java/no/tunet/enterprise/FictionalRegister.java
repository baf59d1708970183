package no.tunet.enterprise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tunet.kernel.OrgNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A handful of enterprises that do not exist, in the register’s shape, for a Tunet that is connected to no register. */
final class FictionalRegister implements Source {
    private final Map<OrgNumber, LookUp> answers = new HashMap<>();

    FictionalRegister() {
        var json = JsonMapper.builder().build();
        try (var stream = Objects.requireNonNull(
                FictionalRegister.class.getResourceAsStream("/enterprise/fictional.json"), "the fixture is missing")) {
            JsonNode root = json.readTree(stream);
            byte[] branches = json.writeValueAsBytes(root);
            for (String list : List.of("enheter", "underenheter")) {
                for (JsonNode unit : root.path("_embedded").path(list)) {
                    var number = new OrgNumber(unit.path("organisasjonsnummer").asString());
                    answers.put(number, answer(number, json.writeValueAsBytes(unit), branches));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LookUp answer(OrgNumber number, byte[] unit, byte[] branches) {
        try {
            var answer = RegisterAnswer.of(number, unit);
            return answer instanceof LookUp.Found found ? RegisterAnswer.withBranches(found, branches) : answer;
        } catch (Fetch.NoReply e) {
            throw new IllegalStateException("the fixture has a wrong shape at " + number.digits(), e);
        }
    }

    @Override
    public LookUp ask(OrgNumber number) {
        var answer = answers.get(number);
        return answer == null ? new LookUp.Unavailable(LookUp.Trouble.NOT_CONNECTED) : answer;
    }
}
