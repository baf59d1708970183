package no.tunet.tasks.mywork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.notices.NoticeView;

/** The start page: what waits for me, what is about to lapse, what is new, and who covers for whom. */
public record MyWorkView(List<Row> waiting, List<Row> later, List<NoticeView> news, Cover cover, boolean more) {
    /** One task: what, where, by when, and since when it has waited. */
    public record Row(Reason text, String path, LocalDate dueOn, LocalDate openedOn, boolean urgent, LocalDate today) {
        public boolean overdue() {
            return dueOn.isBefore(today);
        }

        public long daysWaited() {
            return ChronoUnit.DAYS.between(openedOn, today);
        }
    }

    /** How many objects I own and cover here, and how many nobody owns. */
    public record Cover(int owned, int covered, int ownerless) {}
}
