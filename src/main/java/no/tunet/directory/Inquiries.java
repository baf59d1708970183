package no.tunet.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.tunet.directory.domain.Inquiry;
import no.tunet.directory.domain.InquiryCommand;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inquiries from buyers to farms: asking, answering, taking back. */
@Component
public class Inquiries {
    private final SendInquiry send;
    private final InquiryStore store;
    private final ReplyStatisticsStore statistics;
    private final InquiryNews news;
    private final BusinessClock clock;

    Inquiries(
            SendInquiry send,
            InquiryStore store,
            ReplyStatisticsStore statistics,
            InquiryNews news,
            BusinessClock clock) {
        this.send = send;
        this.store = store;
        this.statistics = statistics;
        this.news = news;
        this.clock = clock;
    }

    /** Asks all chosen farms about a need of the acting person's organisation, or none. */
    @Transactional
    public Decision<List<InquiryId>> send(NewInquiry inquiry) {
        return send.send(inquiry);
    }

    /** The farm answers, also late, or corrects its answer. */
    @Transactional
    public Decision<InquiryId> reply(InquiryId id, Answer answer, String text) {
        var row = locked(id);
        refuseOthers(row.farm());
        var today = clock.today();
        var after = move(row, new InquiryCommand.Reply(answer, text), today);
        if (after instanceof Decision.Accepted<InquiryId>) {
            statistics.count(row.farm(), today);
        }
        return after;
    }

    /** How the farms have answered, for those that have been asked at all; anybody may know. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, ReplyStatistics> statistics(Collection<OrganisationId> farms) {
        return farms.isEmpty() ? Map.of() : statistics.of(farms);
    }

    /** What a buyer has asked the farms in a period, as counts. */
    @Transactional(readOnly = true)
    public Contacts contacts(OrganisationId buyer, Period span) {
        return store.contacts(buyer, span);
    }

    /** The buyer takes it back. */
    @Transactional
    public Decision<InquiryId> withdraw(InquiryId id, String reason) {
        var row = locked(id);
        refuseOthers(row.buyer());
        return move(row, new InquiryCommand.Withdraw(reason), clock.today());
    }

    Decision<InquiryId> closeSilently(InquiryId id, LocalDate today) {
        return move(locked(id), new InquiryCommand.CloseSilently(), today);
    }

    private Decision<InquiryId> move(InquiryRow row, InquiryCommand command, LocalDate today) {
        return switch (row.inquiry().decide(command, today)) {
            case Decision.Refused<Inquiry>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Inquiry>(var after) -> {
                store.move(row, after.state());
                news.moved(row, after.state());
                yield Decision.accepted(row.id());
            }
        };
    }

    private InquiryRow locked(InquiryId id) {
        return store.forUpdate(id).orElseThrow(() -> new IllegalArgumentException("no such inquiry for this actor"));
    }

    private static void refuseOthers(OrganisationId party) {
        if (!Acting.member().organisation().equals(party)) {
            throw new IllegalArgumentException("this is the other party's to do");
        }
    }
}
