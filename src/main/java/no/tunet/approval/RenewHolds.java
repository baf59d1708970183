package no.tunet.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.DayNumbers;
import no.tunet.approval.domain.HoldCause;
import no.tunet.approval.domain.HoldChange;
import no.tunet.approval.domain.PaperKind;
import no.tunet.approval.domain.Papers;
import no.tunet.approval.dossier.HoldStore;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.QualityRecords;
import no.tunet.quality.SelfAuditSummary;
import org.springframework.stereotype.Component;

/** Notes from which day approvals rest by themselves, as far ahead as is known, so that the register is right on every day whether or not a job has run. */
@Component
class RenewHolds {
    private final HoldStore store;
    private final PaperStore papers;
    private final QualityRecords quality;

    RenewHolds(HoldStore store, PaperStore papers, QualityRecords quality) {
        this.store = store;
        this.papers = papers;
        this.quality = quality;
    }

    void renew(Collection<OrganisationId> farms, LocalDate today) {
        var shown = papers.ofAll(farms, today);
        var audits = quality.latestSelfAudits(farms, today);
        var days = papers.dayNumbers(today);
        for (HoldCause cause : HoldCause.values()) {
            var open = store.open(cause);
            for (OrganisationId farm : farms) {
                var rests = restsFrom(cause, Optional.ofNullable(shown.get(farm)), audits, days, farm, today);
                var change = HoldChange.of(cause, Optional.ofNullable(open.get(farm)), rests, today);
                if (!change.equals(HoldChange.NONE)) {
                    store.change(farm, change);
                }
            }
        }
    }

    void renew(OrganisationId farm, LocalDate today) {
        renew(List.of(farm), today);
    }

    private static Optional<LocalDate> restsFrom(
            HoldCause cause,
            Optional<Papers> shown,
            Map<OrganisationId, SelfAuditSummary> audits,
            DayNumbers days,
            OrganisationId farm,
            LocalDate today) {
        return switch (cause) {
            case LIABILITY_INSURANCE -> shown.flatMap(papers -> papers.restsFrom(PaperKind.LIABILITY_INSURANCE, today));
            case SELF_AUDIT ->
                Optional.ofNullable(audits.get(farm))
                        .map(audit -> audit.nextDueOn().plusDays(days.selfAuditGrace() + 1L));
        };
    }
}
