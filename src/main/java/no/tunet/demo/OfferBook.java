package no.tunet.demo;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.TargetGroup;

/** How the farms of the demonstration write their offers. */
final class OfferBook {
    private OfferBook() {}

    /** An offer: for whom, which days, how many places at what price in kroner per half-day. */
    record Offer(
            String name,
            String description,
            Set<TargetGroup> groups,
            Set<HalfDayOfWeek> open,
            int places,
            int price,
            Set<Competence> competences,
            Set<Activity> activities,
            Set<Facility> facilities) {}

    static Offer day(
            String name,
            TargetGroup group,
            int places,
            int price,
            Competence competence,
            Activity first,
            Activity second) {
        return offer(
                name, group, weekdays(HalfDay.MORNING, HalfDay.AFTERNOON), places, price, competence, first, second);
    }

    static Offer morning(
            String name,
            TargetGroup group,
            int places,
            int price,
            Competence competence,
            Activity first,
            Activity second) {
        return offer(name, group, weekdays(HalfDay.MORNING), places, price, competence, first, second);
    }

    private static Offer offer(
            String name,
            TargetGroup group,
            Set<HalfDayOfWeek> open,
            int places,
            int price,
            Competence competence,
            Activity first,
            Activity second) {
        return new Offer(
                name,
                "Fast gruppe, to vaksne til stades, varm mat kvar dag. Vi startar og sluttar dagen rundt bordet.",
                EnumSet.of(group),
                open,
                places,
                price,
                EnumSet.of(competence, Competence.FIRST_AID),
                EnumSet.of(first, second),
                EnumSet.of(Facility.WARM_ROOM, Facility.QUIET_ROOM));
    }

    private static Set<HalfDayOfWeek> weekdays(HalfDay... halves) {
        var open = new TreeSet<HalfDayOfWeek>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            for (HalfDay half : halves) {
                open.add(new HalfDayOfWeek(day, half));
            }
        }
        return open;
    }
}
