package no.tunet.settlement.month;

import java.util.List;
import java.util.stream.Stream;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the months a party sees. */
@Component
public class ListMonths {
    static final int MOST_DUE = 24;
    static final int MOST_YEARS = 50;
    static final int MOST_EXPORTED = 5000;

    private final MonthListStore months;
    private final RunningStore running;
    private final Organisations organisations;
    private final BusinessClock clock;

    ListMonths(MonthListStore months, RunningStore running, Organisations organisations, BusinessClock clock) {
        this.months = months;
        this.running = running;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MonthListView page(MonthFilter filter, int number) {
        var member = Acting.member();
        boolean farm = member.role() == Role.FARMER;
        var sum = months.sum(filter);
        var paging = new Paging(number, Paging.SIZE, sum.count());
        var rows = months.page(filter, paging.size(), paging.offset());
        var names = organisations.namesOn(
                rows.stream()
                        .flatMap(r -> Stream.of(r.buyer(), r.farm()))
                        .distinct()
                        .toList(),
                clock.today());
        return new MonthListView(
                farm ? running.due(member.organisation(), clock.today(), MOST_DUE) : List.of(),
                rows,
                names,
                filter,
                sum.total(),
                paging,
                farm,
                running.visible(MOST_YEARS).stream()
                        .map(r -> new MonthListView.Year(r.title(), "/maned/prognose/" + r.id()))
                        .toList());
    }

    @Transactional(readOnly = true)
    public MonthListView all(MonthFilter filter) {
        var rows = months.page(filter, MOST_EXPORTED, 0);
        var names = organisations.namesOn(
                rows.stream()
                        .flatMap(r -> Stream.of(r.buyer(), r.farm()))
                        .distinct()
                        .toList(),
                clock.today());
        var total = no.tunet.kernel.Money.sum(rows.stream().map(MonthRow::total).toList());
        return new MonthListView(
                List.of(), rows, names, filter, total, new Paging(1, MOST_EXPORTED, rows.size()), false, List.of());
    }
}
