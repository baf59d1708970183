package no.tunet.agreement.domain;

import no.tunet.kernel.TargetGroup;

/** The special part: what is delivered, to whom, in which group size and with which staffing. Texts are the parties' own words. */
public record SpecialPart(
        TargetGroup group,
        int maxGroupSize,
        int participantsPerStaff,
        String service,
        String activities,
        String food,
        String transport,
        String goals,
        String contacts) {
    public SpecialPart {
        if (maxGroupSize < 1 || participantsPerStaff < 1) {
            throw new IllegalArgumentException("a group has at least one participant");
        }
    }
}
