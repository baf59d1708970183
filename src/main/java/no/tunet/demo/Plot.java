package no.tunet.demo;

import java.util.List;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.TargetGroup;

/** What is particular about a municipality's way through the path; the way itself is the same. */
record Plot(
        String key,
        String unitName,
        TargetGroup group,
        int people,
        int halfDays,
        String today,
        int todayPerYear,
        String todaySource,
        Set<Competence> competences,
        Set<Activity> activities,
        String purchaseTitle,
        String goal,
        List<Deal> deals) {

    /** A farm the municipality buys from: which of its offers, how many places on which half-days, and the people who go there. */
    record Deal(
            String farm,
            int offer,
            int places,
            int kronerPerHalfDay,
            int kronerTransport,
            Set<HalfDayOfWeek> halfDays,
            List<String> participants) {}

    String role(String name) {
        return key + "-" + name;
    }
}
