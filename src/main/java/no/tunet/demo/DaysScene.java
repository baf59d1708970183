package no.tunet.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.placement.closure.CloseDay;
import no.tunet.placement.day.LogDay;
import no.tunet.placement.day.LogTap;
import no.tunet.placement.day.MarkAttendance;
import no.tunet.placement.day.Tap;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.DayLog;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import no.tunet.placement.domain.Mark;
import no.tunet.placement.incident.NewIncident;
import no.tunet.placement.incident.ReportIncident;
import no.tunet.placement.own.AnswerFace;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Twelve months on the farms: who came, how the day was, a few incidents, and closed days. */
@Component
@Order(7)
class DaysScene implements Scene {
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 2);
    private static final LocalDate LAST = Story.LAST_DAY.minusDays(1);

    private final MarkAttendance attendance;
    private final LogDay log;
    private final ReportIncident incidents;
    private final CloseDay closures;
    private final AnswerFace answers;
    private final InTransaction transaction;

    DaysScene(
            MarkAttendance attendance,
            LogDay log,
            ReportIncident incidents,
            CloseDay closures,
            AnswerFace answers,
            InTransaction transaction) {
        this.attendance = attendance;
        this.log = log;
        this.incidents = incidents;
        this.closures = closures;
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    public void play(Story story, Way way) {
        for (var bargain : way.bargains) {
            var farmer = way.players.person(bargain.deal.farm());
            closedDays(story, farmer);
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                DayOfWeek weekday = day.getDayOfWeek();
                if (bargain.deal.halfDays().stream().anyMatch(at -> at.day() == weekday)) {
                    LocalDate today = day;
                    story.routine(day, farmer, () -> transaction.run(() -> farmDay(bargain, today)));
                }
            }
            faces(story, bargain);
            incidents(story, bargain, farmer);
        }
    }

    private void closedDays(Story story, Actor.Member farmer) {
        for (LocalDate day : Set.of(
                LocalDate.of(2021, 12, 27),
                LocalDate.of(2021, 12, 28),
                LocalDate.of(2021, 12, 29),
                LocalDate.of(2021, 12, 30),
                LocalDate.of(2022, 7, 18),
                LocalDate.of(2022, 7, 19),
                LocalDate.of(2022, 7, 20),
                LocalDate.of(2022, 7, 21))) {
            story.on(day.minusDays(20), farmer, () -> Outcome.accepted(closures.close(day, "Ferie på garden")));
        }
    }

    private void farmDay(Way.Bargain bargain, LocalDate day) {
        for (var guest : bargain.placements) {
            if (day.isBefore(guest.start())) {
                continue;
            }
            var what = whatHappened(guest.placement().value(), day);
            for (HalfDayOfWeek at : bargain.deal.halfDays()) {
                if (at.day() == day.getDayOfWeek()) {
                    attendance.mark(new Tap(guest.placement(), day, at.half(), mark(day, what), Optional.empty()));
                }
            }
            if (day.getDayOfWeek() == DayOfWeek.THURSDAY && what instanceof Attendance.Present) {
                log.log(new LogTap(
                        guest.placement(), day, dayLog(guest.placement().value(), day)));
            }
        }
    }

    /** Nine of ten come; the rest is spread over the causes. The same for the same person and day every time. */
    private static Attendance whatHappened(UUID placement, LocalDate day) {
        int die = chance(placement, day, 100);
        if (die < 88) {
            return new Attendance.Present();
        }
        if (die < 91) {
            return new Attendance.Late();
        }
        if (die < 95) {
            return new Attendance.Absent(AbsenceCause.ILL, Duration.ZERO);
        }
        if (die < 97) {
            return new Attendance.Absent(AbsenceCause.CANCELLED_IN_TIME, Duration.ofHours(24));
        }
        if (die < 99) {
            return new Attendance.Absent(AbsenceCause.CANCELLED_LATE, Duration.ZERO);
        }
        return new Attendance.Absent(AbsenceCause.NO_SHOW, Duration.ZERO);
    }

    private static Mark mark(LocalDate day, Attendance what) {
        boolean came = what instanceof Attendance.Present || what instanceof Attendance.Late;
        return new Mark(
                Ids.next(),
                what,
                came,
                BigDecimal.ZERO,
                Set.of(),
                day.atTime(LocalTime.of(9, 10)).atZone(BusinessClock.OSLO).toInstant());
    }

    private static DayLog dayLog(UUID placement, LocalDate day) {
        var moods = DayLog.Mood.values();
        var activities = DayLog.DayActivity.values();
        return new DayLog(
                Ids.next(),
                moods[Math.min(chance(placement, day, 5) / 2, moods.length - 1)],
                DayLog.Company.WITH_GROUP,
                activities[chance(placement, day, activities.length)],
                true,
                day.atTime(LocalTime.of(15, 0)).atZone(BusinessClock.OSLO).toInstant());
    }

    private void faces(Story story, Way.Bargain bargain) {
        for (LocalDate day = LocalDate.of(2021, 12, 16); !day.isAfter(LAST); day = day.plusMonths(2)) {
            LocalDate today = day;
            for (int i = 0; i < bargain.deal.participants().size(); i++) {
                int number = i;
                story.later(
                        day,
                        () -> guest(bargain, number)
                                .filter(g -> !today.isBefore(g.start()))
                                .map(Way.Guest::caseWorker),
                        () -> {
                            var guest = guest(bargain, number).orElseThrow();
                            var moods = DayLog.Mood.values();
                            answers.answer(
                                    guest.who(),
                                    guest.placement(),
                                    today,
                                    moods[Math.min(chance(guest.placement().value(), today, 5) / 2, 3)]);
                        });
            }
        }
    }

    private static Optional<Way.Guest> guest(Way.Bargain bargain, int number) {
        return number < bargain.placements.size() ? Optional.of(bargain.placements.get(number)) : Optional.empty();
    }

    private void incidents(Story story, Way.Bargain bargain, Actor.Member farmer) {
        switch (bargain.deal.farm()) {
            case "eventyr" ->
                incident(
                        story,
                        bargain,
                        farmer,
                        LocalDate.of(2022, 3, 10),
                        IncidentKind.ANIMAL,
                        IncidentGrade.MINOR,
                        "Ein vêr skubba borti ein deltakar. Ingen skade.",
                        "Vêren går i eiga binge.");
            case "trollstova" -> {
                incident(
                        story,
                        bargain,
                        farmer,
                        LocalDate.of(2022, 2, 14),
                        IncidentKind.MACHINE_OR_FIRE,
                        IncidentGrade.NEAR_MISS,
                        "Vedkløyvaren vart starta utan verneskjerm.",
                        "Skjermen er skrudd fast.");
                incident(
                        story,
                        bargain,
                        farmer,
                        LocalDate.of(2022, 9, 19),
                        IncidentKind.INJURY,
                        IncidentGrade.SERIOUS,
                        "Fall frå lasterampe. Lege tilkalla.",
                        "Rampa er stengd til ho har fått rekkverk.");
            }
            default -> {}
        }
    }

    private void incident(
            Story story,
            Way.Bargain bargain,
            Actor.Member farmer,
            LocalDate day,
            IncidentKind kind,
            IncidentGrade grade,
            String what,
            String done) {
        story.on(
                day,
                farmer,
                () -> Outcome.accepted(incidents.report(new NewIncident(
                        Ids.next(),
                        bargain.agreement.get(),
                        guest(bargain, 0).map(Way.Guest::placement),
                        kind,
                        grade,
                        day,
                        what,
                        done))));
    }

    private static int chance(UUID who, LocalDate day, int sides) {
        long mixed = who.getLeastSignificantBits() * 31 + day.toEpochDay() * 0x9E3779B97F4A7C15L;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 29), sides);
    }
}
