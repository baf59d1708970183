package no.tunet.demo;

import java.time.LocalDate;
import no.tunet.agreement.AgreementDay;
import no.tunet.approval.ApprovalDay;
import no.tunet.evaluation.review.RemindReviews;
import no.tunet.placement.course.DailyCourse;
import no.tunet.settlement.month.RemindFarms;
import org.springframework.stereotype.Component;

/** The work that is done for every new day, done at once when the held date has moved. */
@Component
class NightShift {
    private final ApprovalDay approvals;
    private final AgreementDay agreements;
    private final DailyCourse placements;
    private final RemindFarms months;
    private final RemindReviews reviews;

    NightShift(
            ApprovalDay approvals,
            AgreementDay agreements,
            DailyCourse placements,
            RemindFarms months,
            RemindReviews reviews) {
        this.approvals = approvals;
        this.agreements = agreements;
        this.placements = placements;
        this.months = months;
        this.reviews = reviews;
    }

    /** What must have moved before anybody acts on a day: agreements and placements by their dates. */
    void moveOn(LocalDate today) {
        agreements.run(today);
        placements.run();
    }

    /** All of it, with the reminders. */
    void work(LocalDate today) {
        approvals.run(today);
        moveOn(today);
        months.run();
        reviews.run();
    }
}
