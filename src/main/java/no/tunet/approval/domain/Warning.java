package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunet.kernel.Period;

/** A warning that something lapses: what, its last day, and which of the warnings of the scheme it is, by its days before. */
public record Warning(String what, LocalDate lastDay, int daysBefore) {

    /** The latest warning that is due on a day; empty when it is too early or too late. */
    public static Optional<Warning> due(String what, LocalDate lastDay, DayNumbers days, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return Optional.empty();
        }
        return Stream.of(days.warnLast(), days.warnSecond(), days.warnFirst())
                .filter(before -> !today.isBefore(lastDay.minusDays(before)))
                .findFirst()
                .map(before -> new Warning(what, lastDay, before));
    }

    /** The last days of all papers of a kind that may lapse and are not renewed. */
    public static List<Warning> of(Papers papers, DayNumbers days, LocalDate today) {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> papers
                        .lastDay(kind, today)
                        .filter(last -> !last.equals(Period.OPEN_END))
                        .flatMap(last -> due(kind.name(), last, days, today))
                        .stream())
                .toList();
    }
}
