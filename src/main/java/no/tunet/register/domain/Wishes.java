package no.tunet.register.domain;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import no.tunet.register.domain.Question.Wish;

/** A question made ready to be held against one listing after the other. */
final class Wishes {
    /** A hit by words loses half its weight when it is this far away. */
    private static final double HALVING_KM = 100;

    private final Columns columns;
    private final Question question;
    private final int today;
    private final int from;
    private final int people;
    private final int groups;
    private final int halfDays;
    private final int languages;
    private final int facilities;
    private final int activities;
    private final BitSet municipalities;
    private final boolean anyMunicipality;
    private final boolean wantsPlaces;
    private final boolean measured;
    private final double[] here = new double[3];
    private final double detour;
    private final int mostKm;

    Wishes(Columns columns, Question question, LocalDate today) {
        this.columns = columns;
        this.question = question;
        this.today = Columns.day(today);
        this.from = Columns.day(question.from());
        this.people = Math.max(1, question.people());
        this.groups = Columns.bits(question.groups());
        this.halfDays = question.halfDays().stream().mapToInt(Columns::bit).reduce(0, (a, b) -> a | b);
        this.languages = Columns.bits(question.languages());
        this.facilities = Columns.bits(question.facilities(), question.access());
        this.activities = Columns.bits(question.activities());
        this.municipalities = columns.numbersOf(question.municipalities());
        this.anyMunicipality = question.municipalities().isEmpty();
        this.wantsPlaces = question.wantsPlaces();
        this.measured = question.near().isPresent();
        this.detour = question.near().map(Question.Near::factor).orElse(1.0);
        this.mostKm = question.near().flatMap(Question.Near::mostKm).orElse(Integer.MAX_VALUE);
        question.near().ifPresent(near -> Columns.point(near.north(), near.east(), here, 0));
    }

    int today() {
        return today;
    }

    /** The wishes but for words that a listing does not meet, as bits. */
    int lacks(int number) {
        int lacks = 0;
        if (groups != 0 && (columns.groups(number) & groups) == 0) {
            lacks |= Wish.GROUP.bit();
        }
        if (wantsPlaces && !hasPlaces(free(number))) {
            lacks |= Wish.HALF_DAYS.bit();
        }
        if (!anyMunicipality
                && (columns.municipality(number) < 0 || !municipalities.get(columns.municipality(number)))) {
            lacks |= Wish.MUNICIPALITY.bit();
        }
        if (languages != 0 && (columns.languages(number) & languages) == 0) {
            lacks |= Wish.LANGUAGE.bit();
        }
        if ((columns.facilities(number) & facilities) != facilities) {
            lacks |= Wish.FACILITY.bit();
        }
        if (activities != 0 && (columns.activities(number) & activities) == 0) {
            lacks |= Wish.ACTIVITY.bit();
        }
        return isTooFar(number) ? lacks | Wish.DISTANCE.bit() : lacks;
    }

    /** The half-days with room enough on the day, as bits. */
    int free(int number) {
        return columns.freeHalfDays(number, from, people);
    }

    Optional<Integer> km(int number) {
        return measured ? Optional.of(roadKm(number)) : Optional.empty();
    }

    /** Higher is better; the number of the listing settles what is equal. */
    double rank(int number, double score) {
        return switch (question.order()) {
            case NEAREST -> measured ? -roadKm(number) : columns.checked(number);
            case LATEST_CHECKED -> columns.checked(number);
            case BEST -> {
                if (score > 0) {
                    yield measured ? score / (1 + roadKm(number) / HALVING_KM) : score;
                }
                yield measured ? -roadKm(number) : columns.checked(number);
            }
        };
    }

    /** Whole kilometres along the estimated road, at least one. */
    private int roadKm(int number) {
        return Math.max(1, (int) Math.round(columns.kmFrom(here, number) * detour));
    }

    private boolean hasPlaces(int free) {
        return halfDays == 0 ? free != 0 : (free & halfDays) == halfDays;
    }

    private boolean isTooFar(int number) {
        return mostKm < Integer.MAX_VALUE && roadKm(number) > mostKm;
    }
}
