package no.tunet.directory.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.directory.Answer;
import no.tunet.directory.InquiryId;
import no.tunet.directory.OfferId;
import no.tunet.directory.domain.Inquiry;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import no.tunet.ui.HistoryEntry;

/** An inquiry with the names of both parties. {@code people} is empty for one to four: fewer than five. */
public record InquiryView(
        InquiryId id,
        UUID need,
        OrganisationId buyer,
        String buyerName,
        OrganisationId farm,
        String farmName,
        OfferId offer,
        String offerName,
        TargetGroup group,
        int halfDaysPerWeek,
        Set<HalfDayOfWeek> halfDays,
        LocalDate wantedFrom,
        Optional<Integer> people,
        String message,
        Inquiry inquiry,
        Optional<Answer> answer,
        String words,
        List<HistoryEntry> history) {
    InquiryView with(List<HistoryEntry> lines) {
        return new InquiryView(
                id,
                need,
                buyer,
                buyerName,
                farm,
                farmName,
                offer,
                offerName,
                group,
                halfDaysPerWeek,
                halfDays,
                wantedFrom,
                people,
                message,
                inquiry,
                answer,
                words,
                lines);
    }
}
