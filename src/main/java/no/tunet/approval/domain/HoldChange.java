package no.tunet.approval.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What must change in the days an approval rests for one cause, when it is known from which day it rests: some days that came to nothing go, a rest that has begun ends, a new one is noted. */
public record HoldChange(Optional<Hold> remove, Optional<Hold> close, Optional<Hold> add) {
    public static final HoldChange NONE = new HoldChange(Optional.empty(), Optional.empty(), Optional.empty());

    /** {@code open} is the rest without an end that is noted, {@code restsFrom} the day it rests from by what is known today. What has been is kept. */
    public static HoldChange of(HoldCause cause, Optional<Hold> open, Optional<LocalDate> restsFrom, LocalDate today) {
        Optional<Hold> wanted = restsFrom.map(from -> new Hold(cause, from, Optional.empty()));
        if (open.isEmpty()) {
            return new HoldChange(Optional.empty(), Optional.empty(), wanted);
        }
        Hold noted = open.get();
        boolean begun = noted.from().isBefore(today);
        boolean stillRests = !noted.from().isAfter(today)
                && restsFrom.filter(from -> !from.isAfter(today)).isPresent();
        if (stillRests || restsFrom.equals(Optional.of(noted.from()))) {
            return NONE;
        }
        return begun
                ? new HoldChange(
                        Optional.empty(),
                        Optional.of(new Hold(cause, noted.from(), Optional.of(today.minusDays(1)))),
                        wanted)
                : new HoldChange(open, Optional.empty(), wanted);
    }
}
