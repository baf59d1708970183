package no.tunet.need.domain;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;

/** A need as one readable sentence, in parts: each part is a message code with its parameters, said one after another. */
public final class NeedSentence {
    private static final int FEW = 5;

    private NeedSentence() {}

    /** The sentence with the exact number, for those who may see it. */
    public static List<Reason> exact(NeedContent content) {
        return parts(
                content,
                content.people().orElse(0) > 0 ? who("people", content.people().getAsInt()) : who("some"));
    }

    /** The sentence for a farm or another unit: one to four people are "fewer than five". */
    public static List<Reason> guarded(NeedContent content) {
        int people = content.people().orElse(0);
        return people > 0 && people < FEW ? parts(content, who("few")) : exact(content);
    }

    private static List<Reason> parts(NeedContent content, Reason who) {
        var parts = new ArrayList<Reason>();
        parts.add(who);
        content.group().ifPresent(group -> parts.add(Reason.of("need.sentence.group." + group.name())));
        if (content.halfDaysPerWeek().isPresent()) {
            parts.add(Reason.of("need.sentence.often", content.halfDaysPerWeek().getAsInt()));
        }
        if (content.requirements().withinKm().isPresent()) {
            parts.add(Reason.of(
                    "need.sentence.within", content.requirements().withinKm().getAsInt()));
        }
        if (!content.requirements().area().isBlank()) {
            parts.add(Reason.of("need.sentence.area", content.requirements().area()));
        }
        switch (content.today()) {
            case TodaysService.NotAnswered n -> {}
            case TodaysService.Nothing n -> parts.add(Reason.of("need.sentence.nothingToday"));
            case TodaysService.CostUnknown c -> parts.add(Reason.of("need.sentence.costUnknown", c.description()));
            case TodaysService.Costed c ->
                parts.add(Reason.of(
                        "need.sentence.today",
                        c.description(),
                        c.perYear(),
                        c.source(),
                        Integer.toString(c.priceYear())));
        }
        return List.copyOf(parts);
    }

    private static Reason who(String form, Object... parameters) {
        return Reason.of("need.sentence.who." + form, parameters);
    }
}
