package no.tunet.pilot.progress;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.TypedPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Prints what the page with a plan of 300 activities costs in processor time. Not part of the checks: {@code scripts/bench plan}. */
@TunetTest
class GanttBench {
    private static final int TIMES = 60;

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    @Test
    void measure() throws Exception {
        var adviser = cast.member(
                cast.organisation(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke"),
                Role.COUNTY_ADVISER);
        var pilot = TypedPlan.taken(pilots, adviser, TypedPlan.ofActivities(300));
        var signedIn = cast.as(adviser);
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new long[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            web.perform(get(pilot.path() + "/framdrift").with(signedIn)).andReturn();
            if (i >= 0) {
                nanos[i] = threads.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "plan: 300 activities, processor time of the page: p50 %.1f ms, p90 %.1f ms, most %.1f ms%n",
                nanos[TIMES / 2] / 1e6, nanos[TIMES * 9 / 10] / 1e6, nanos[TIMES - 1] / 1e6);
    }
}
