package no.tunet.register.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.TargetGroup;

/** A need as everybody reads it; one to four people are said as fewer than five, and nothing tells who asks. */
public record Notice(
        UUID id,
        TargetGroup group,
        Optional<Integer> people,
        int halfDaysPerWeek,
        List<String> activities,
        List<String> facilities,
        List<String> languages,
        Optional<LocalDate> from,
        LocalDate publishedOn) {}
