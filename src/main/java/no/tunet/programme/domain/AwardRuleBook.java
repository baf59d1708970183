package no.tunet.programme.domain;

import java.time.LocalDate;
import java.util.List;

/** The numbers assessment and award go by; asked for a day. Refuses a day no row covers. */
public record AwardRuleBook(List<AwardRule> rules) {
    public AwardRuleBook {
        rules = List.copyOf(rules);
    }

    public AwardRule on(AwardRule.Id id, LocalDate day) {
        return rules.stream()
                .filter(r -> r.id() == id && r.validity().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id + " on " + day));
    }

    public int number(AwardRule.Id id, LocalDate day) {
        return on(id, day).value();
    }
}
