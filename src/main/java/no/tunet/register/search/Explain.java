package no.tunet.register.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.ReplyStatistics;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.register.domain.Answer;
import no.tunet.register.domain.Listing;
import no.tunet.register.domain.Question;
import no.tunet.register.domain.Sense;
import no.tunet.register.question.Asked;

/** Says in words why a listing stands where it stands, and what it does not meet. */
final class Explain {
    private final Asked asked;
    private final Question question;

    Explain(Asked asked) {
        this.asked = asked;
        this.question = asked.question();
    }

    List<Reason> fits(Listing listing, Answer.Hit hit) {
        var fits = new ArrayList<Reason>();
        hit.found()
                .forEach(found -> fits.add(Reason.of(
                        "register.fit." + (found.how() == Sense.How.SPELLING ? "read" : "word"),
                        found.typed(),
                        found.met(),
                        found.field())));
        places(listing, hit.lacks(), fits);
        hit.km()
                .filter(km -> !hit.lacks().contains(Question.Wish.DISTANCE))
                .ifPresent(km -> fits.add(
                        Reason.of("directory.fit.distance", km, asked.from().orElse(""))));
        question.languages().stream()
                .filter(listing.languages()::contains)
                .forEach(language -> fits.add(Reason.of("directory.fit.language", language)));
        question.facilities().stream()
                .filter(listing.facilities()::contains)
                .forEach(facility -> fits.add(Reason.of("directory.fit.facility", facility)));
        question.access().stream()
                .filter(listing.access()::contains)
                .forEach(fact -> fits.add(Reason.of("register.fit.access", fact)));
        question.activities().stream()
                .filter(listing.activities()::contains)
                .forEach(activity -> fits.add(Reason.of("directory.fit.activity", activity)));
        return List.copyOf(fits);
    }

    private void places(Listing listing, Set<Question.Wish> lacks, List<Reason> fits) {
        LocalDate from = question.from();
        int people = Math.max(1, question.people());
        if (question.halfDays().isEmpty()) {
            long open = listing.open().stream()
                    .filter(at -> listing.freeOn(at, from) >= people)
                    .count();
            if (open > 0) {
                fits.add(Reason.of("directory.fit.free-somewhere", open, people, from));
            } else if (!lacks.contains(Question.Wish.HALF_DAYS)) {
                fits.add(Reason.of("register.full-now", from));
            }
            return;
        }
        for (HalfDayOfWeek at : asked.halfDays()) {
            int free = listing.freeOn(at, from);
            if (free >= people) {
                fits.add(Reason.of("directory.fit.free", free, at.day(), at.half(), from));
            }
        }
    }

    List<Reason> lacks(Listing listing, Answer.Hit hit) {
        var lacks = new ArrayList<Reason>();
        for (Question.Wish wish : hit.lacks()) {
            switch (wish) {
                case WORDS -> lacks.add(Reason.of("register.lack.words", asked.typed()));
                case GROUP -> question.groups().forEach(group -> lacks.add(Reason.of("directory.lack.group", group)));
                case HALF_DAYS -> halfDays(listing, lacks);
                case MUNICIPALITY -> lacks.add(Reason.of("register.lack.municipality", listing.municipalityName()));
                case DISTANCE ->
                    lacks.add(Reason.of(
                            "directory.lack.distance",
                            hit.km().orElse(0),
                            asked.from().orElse(""),
                            question.near().flatMap(Question.Near::mostKm).orElse(0)));
                case LANGUAGE ->
                    question.languages().forEach(language -> lacks.add(Reason.of("directory.lack.language", language)));
                case FACILITY -> {
                    question.facilities().stream()
                            .filter(facility -> !listing.facilities().contains(facility))
                            .forEach(facility -> lacks.add(Reason.of("directory.lack.facility", facility)));
                    question.access().stream()
                            .filter(fact -> !listing.access().contains(fact))
                            .forEach(fact -> lacks.add(Reason.of("register.lack.access", fact)));
                }
                case ACTIVITY ->
                    question.activities()
                            .forEach(activity -> lacks.add(Reason.of("directory.lack.activity", activity)));
            }
        }
        return List.copyOf(lacks);
    }

    private void halfDays(Listing listing, List<Reason> lacks) {
        LocalDate from = question.from();
        int people = Math.max(1, question.people());
        if (question.halfDays().isEmpty()) {
            lacks.add(Reason.of("directory.lack.free-nowhere", people, from));
        }
        for (HalfDayOfWeek at : asked.halfDays()) {
            int free = listing.freeOn(at, from);
            if (!listing.open().contains(at)) {
                lacks.add(Reason.of("directory.lack.half-day", at.day(), at.half()));
            } else if (free < people) {
                lacks.add(Reason.of("directory.lack.free", free, at.day(), at.half(), from));
            }
        }
    }

    /** How the farm has answered inquiries, with how many it is reckoned from; nothing is said of few. */
    static Optional<Reason> replies(Optional<ReplyStatistics> statistics) {
        return statistics.flatMap(some -> switch (some) {
            case ReplyStatistics.TooFew few -> Optional.<Reason>empty();
            case ReplyStatistics.Known(var asked, var days, var accepted) ->
                Optional.of(days.map(median -> Reason.of("register.replies", median, accepted, asked))
                        .orElseGet(() -> Reason.of("register.replies.never", asked)));
        });
    }

    /** What to leave out, and how many listings that finds. */
    static Reason alternative(Question.Wish wish, long count) {
        return Reason.of("register.without." + wish.name(), count);
    }
}
