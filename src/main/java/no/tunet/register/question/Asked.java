package no.tunet.register.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.register.domain.Question;

/** A question with what it was read from: where it is measured from, and the words as typed. */
public record Asked(Question question, String typed, PlaceFinder.Place place) {
    public Optional<String> from() {
        return switch (place) {
            case PlaceFinder.Place.Known known -> Optional.of(known.name());
            case PlaceFinder.Place.NotGiven() -> Optional.empty();
            case PlaceFinder.Place.Unknown(var name) -> Optional.empty();
        };
    }

    public List<HalfDayOfWeek> halfDays() {
        return question.halfDays().stream().sorted().toList();
    }

    /** What was asked for, said in a few words in any language; no person is named in it. */
    public List<Reason> said() {
        var said = new ArrayList<Reason>();
        if (!typed.isBlank()) {
            said.add(Reason.of("register.said.words", typed.strip()));
        }
        said(said, "register.said.any", question.groups());
        halfDays().forEach(at -> said.add(Reason.of("register.said.half-day", at.day(), at.half())));
        if (question.people() > 0) {
            said.add(Reason.of("register.said.people", question.people()));
        }
        from().ifPresent(place -> said.add(question.near()
                .flatMap(Question.Near::mostKm)
                .map(km -> Reason.of("register.said.within", km, place))
                .orElseGet(() -> Reason.of("register.said.near", place))));
        if (!question.municipalities().isEmpty()) {
            said.add(Reason.of("register.said.municipalities", String.join(", ", question.municipalities())));
        }
        said(said, "register.said.any", question.languages());
        said(said, "register.said.all", question.facilities());
        said(said, "register.said.all", question.access());
        said(said, "register.said.any", question.activities());
        return said.isEmpty() ? List.of(Reason.of("register.said.everything")) : List.copyOf(said);
    }

    private static void said(List<Reason> said, String key, Set<? extends Enum<?>> choices) {
        if (!choices.isEmpty()) {
            said.add(Reason.of(key, choices.stream().sorted().toList()));
        }
    }
}
