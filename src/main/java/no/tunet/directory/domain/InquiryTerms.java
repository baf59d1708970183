package no.tunet.directory.domain;

import java.time.LocalDate;

/** How inquiries are sent, as valid from a day: how many farms at once, and how long a farm gets to answer. Our own choice, open to change. */
public record InquiryTerms(LocalDate validFrom, int mostFarms, int fewestReplyDays, int mostReplyDays, String source) {
    public InquiryTerms {
        if (mostFarms < 1 || fewestReplyDays < 0 || mostReplyDays < fewestReplyDays) {
            throw new IllegalArgumentException("terms of inquiries contradict themselves");
        }
    }
}
