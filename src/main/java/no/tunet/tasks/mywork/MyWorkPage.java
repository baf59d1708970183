package no.tunet.tasks.mywork;

import java.util.List;
import no.tunet.access.SignedIn;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.notices.Notices;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
public class MyWorkPage {
    private static final int MOST = 60;
    private static final int SOON_DAYS = 14;

    private final MyWorkStore store;
    private final Notices notices;
    private final BusinessClock clock;

    MyWorkPage(MyWorkStore store, Notices notices, BusinessClock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/")
    @Transactional(readOnly = true)
    public View show() {
        var member = Acting.member();
        var today = clock.today();
        var rows = store.waiting(member, today, MOST + 1);
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        List<MyWorkView.Row> now = shown.stream()
                .filter(r -> r.urgent() || r.dueOn().isBefore(today.plusDays(SOON_DAYS)))
                .toList();
        List<MyWorkView.Row> later =
                shown.stream().filter(r -> !now.contains(r)).toList();
        return View.of(
                "tasks/mywork", new MyWorkView(now, later, notices.mine(), store.cover(member), rows.size() > MOST));
    }
}
