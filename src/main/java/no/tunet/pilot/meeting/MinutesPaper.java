package no.tunet.pilot.meeting;

import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.party.Organisations;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** The minutes of a meeting on paper, tagged. */
@Component
public class MinutesPaper {
    private final Organisations organisations;
    private final Pdf pdf;
    private final BusinessClock clock;

    MinutesPaper(Organisations organisations, Pdf pdf, BusinessClock clock) {
        this.organisations = organisations;
        this.pdf = pdf;
        this.clock = clock;
    }

    byte[] print(MeetingView meeting, Language language) {
        String owner = organisations.nameOn(meeting.plan().owner(), clock.today());
        return pdf.render("pilot/pdf/minutes", new Sheet(meeting, owner), language);
    }

    /** What the printed minutes hold. */
    public record Sheet(MeetingView shown, String owner) {}
}
