package no.tunet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;

/** What a buyer asks farms about a need; group and count come from the need itself. The message is read by the farms. */
public record NewInquiry(
        UUID need,
        List<OfferId> offers,
        Set<HalfDayOfWeek> halfDays,
        LocalDate wantedFrom,
        LocalDate replyBy,
        String message) {}
