package no.tunet.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.register.domain.Question;

/** A question with what it was read from: where it is measured from, and the words as typed. */
record Asked(Question question, String typed, PlaceFinder.Place place) {
    Optional<String> from() {
        return switch (place) {
            case PlaceFinder.Place.Known known -> Optional.of(known.name());
            case PlaceFinder.Place.NotGiven() -> Optional.empty();
            case PlaceFinder.Place.Unknown(var name) -> Optional.empty();
        };
    }

    List<HalfDayOfWeek> halfDays() {
        return question.halfDays().stream().sorted().toList();
    }

    Set<Question.Wish> wanted() {
        var wanted = java.util.EnumSet.noneOf(Question.Wish.class);
        if (!question.words().isEmpty()) {
            wanted.add(Question.Wish.WORDS);
        }
        if (question.wantsPlaces()) {
            wanted.add(Question.Wish.HALF_DAYS);
        }
        return wanted;
    }

    LocalDate day() {
        return question.from();
    }
}
