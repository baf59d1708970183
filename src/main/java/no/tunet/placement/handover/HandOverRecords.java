package no.tunet.placement.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.placement.UnsentMonths;
import no.tunet.placement.domain.HandOverRules;
import no.tunet.tasks.Tasks;
import no.tunet.ui.pdf.Pdf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a farm's records of people over to the buyer: closes the farm's way to them, deletes the sheets, and files the receipt for both. */
@Component
public class HandOverRecords {
    static final String TASK = "placement-hand-over";

    private final HandOverStore store;
    private final ObjectProvider<UnsentMonths> months;
    private final Documents documents;
    private final Organisations organisations;
    private final Pdf pdf;
    private final Tasks tasks;
    private final Notices notices;
    private final BusinessClock clock;
    private final HandOverRules rules = HandOverRules.known();

    HandOverRecords(
            HandOverStore store,
            ObjectProvider<UnsentMonths> months,
            Documents documents,
            Organisations organisations,
            Pdf pdf,
            Tasks tasks,
            Notices notices,
            BusinessClock clock) {
        this.store = store;
        this.months = months;
        this.documents = documents;
        this.organisations = organisations;
        this.pdf = pdf;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
    }

    /** The farm hands over, when its last month is reckoned and nobody's placement runs. */
    @Transactional
    public Decision<LocalDate> byTheFarm(HandOverRow row) {
        Actor.Member member = Acting.member();
        if (!member.organisation().equals(row.farm())) {
            return Decision.refused(Reason.of("placement.handover.refused.farm"));
        }
        var decision = objections(row);
        if (decision instanceof Decision.Accepted<LocalDate>(var today)) {
            takeOver(row, today, member.personName());
        }
        return decision;
    }

    /** The days are out: it is taken over whether the months are sent or not. */
    @Transactional
    public void whenDue(HandOverRow row) {
        if (store.recorded(row.agreement()).openPlacements() == 0) {
            takeOver(row, clock.today(), "Tunet");
        }
    }

    /** Everything that stands in the way now. */
    public Decision<LocalDate> objections(HandOverRow row) {
        int unsent = Optional.ofNullable(months.getIfAvailable())
                .map(asked -> asked.of(new AgreementId(row.agreement())))
                .orElse(0);
        var facts = new HandOverRules.Facts(
                row.lastDay(),
                row.receipt().isPresent(),
                store.recorded(row.agreement()).openPlacements(),
                unsent);
        return rules.decide(facts, clock.today());
    }

    private void takeOver(HandOverRow row, LocalDate today, String by) {
        if (!store.takeOver(row.agreement(), today, by)) {
            throw new IllegalStateException("it was handed over meanwhile, or somebody's placement runs");
        }
        var done = store.find(row.agreement()).orElseThrow();
        Language form = organisations
                .find(row.buyer())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        documents.store(new NewDocument(
                row.buyer(),
                Optional.of(row.farm()),
                new ObjectRef("agreement", row.agreement()),
                "placement.handover.receipt",
                "kvittering-overlevering.pdf",
                "application/pdf",
                pdf.render("placement/pdf/receipt", done, form)));
        tasks.closeAll(row.ref());
        notices.toRole(row.farm(), Role.FARMER, "placement.notice.handedOver", List.of(row.title(), today), row.path());
        notices.toRole(
                row.buyer(), Role.UNIT_LEADER, "placement.notice.handedOver", List.of(row.title(), today), row.path());
    }
}
