package no.tunet.demo;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.TargetGroup;

/** The two municipalities of the pilot. The participants' names are made up, like everything else about them. */
final class Plots {
    private Plots() {}

    static List<Plot> all() {
        return List.of(bomlo(), stad());
    }

    private static Plot bomlo() {
        return new Plot(
                "bomlo",
                "Meistring og psykisk helse",
                TargetGroup.MENTAL_HEALTH,
                8,
                4,
                "Dagsenteret i sentrum, ope fire dagar i veka",
                1_496_000,
                "Rekneskap 2020",
                Set.of(Competence.MENTAL_HEALTH),
                Set.of(Activity.ANIMALS, Activity.GARDEN),
                "Dagtilbod på gard for vaksne med psykiske vanskar",
                "Kome meg ut to dagar i veka",
                List.of(
                        new Plot.Deal(
                                "eventyr",
                                0,
                                4,
                                640,
                                120,
                                wholeDays(TUESDAY, THURSDAY),
                                List.of("Alv Aspelauv", "Bera Blåklokke", "Dag Dugg", "Eldbjørg Elvesus")),
                        new Plot.Deal(
                                "huldre",
                                0,
                                4,
                                610,
                                140,
                                wholeDays(MONDAY, WEDNESDAY),
                                List.of("Finn Fjørefugl", "Gyda Gauksyre", "Hallvard Haustvind", "Idunn Isrose"))));
    }

    private static Plot stad() {
        return new Plot(
                "stad",
                "Arbeid og aktivitet",
                TargetGroup.WORK_TRAINING_NAV,
                7,
                4,
                "Kommunal arbeidsstove",
                1_690_000,
                "Rekneskap 2020",
                Set.of(Competence.WORK_INSTRUCTION),
                Set.of(Activity.MACHINES, Activity.WORKSHOP),
                "Arbeidstrening på gard",
                "Klare ein arbeidsdag frå start til slutt",
                List.of(
                        new Plot.Deal(
                                "trollstova",
                                0,
                                4,
                                620,
                                150,
                                wholeDays(MONDAY, THURSDAY),
                                List.of(
                                        "Jostein Jonsokblom",
                                        "Kveldulv Kråkebolle",
                                        "Lilja Lauvsprett",
                                        "Magnhild Marihand")),
                        new Plot.Deal(
                                "kvitebjorn",
                                0,
                                3,
                                630,
                                160,
                                wholeDays(WEDNESDAY, THURSDAY),
                                List.of("Njål Nattergal", "Oddny Ospedans", "Peder Piggtråd"))));
    }

    static Set<HalfDayOfWeek> wholeDays(DayOfWeek... days) {
        var halves = new TreeSet<HalfDayOfWeek>();
        for (DayOfWeek day : days) {
            halves.add(new HalfDayOfWeek(day, HalfDay.MORNING));
            halves.add(new HalfDayOfWeek(day, HalfDay.AFTERNOON));
        }
        return halves;
    }
}
