package no.tunet.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known about how farms do. */
@Component
public class QualityRecords {
    private static final int MOST_VISITS = 1000;

    private final QualityRecordStore store;
    private final BusinessClock clock;

    QualityRecords(QualityRecordStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Everything signed on or before a day, and what is open now, of each farm of which anything is known. One statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, QualityRecord> of(Collection<OrganisationId> farms, LocalDate on) {
        return store.of(farms, on);
    }

    /** The newest self-audit signed on or before a day; practice never counts. */
    @Transactional(readOnly = true)
    public Optional<SelfAuditSummary> latestSelfAudit(OrganisationId farm, LocalDate on) {
        return of(farm, on).selfAudit();
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, SelfAuditSummary> latestSelfAudits(Collection<OrganisationId> farms, LocalDate on) {
        var found = new HashMap<OrganisationId, SelfAuditSummary>();
        store.of(farms, on).forEach((farm, record) -> record.selfAudit().ifPresent(audit -> found.put(farm, audit)));
        return found;
    }

    /** The newest external audit signed on or before a day, as its newest version of that day says. */
    @Transactional(readOnly = true)
    public Optional<AuditSummary> latestAudit(OrganisationId farm, LocalDate on) {
        return of(farm, on).audit();
    }

    @Transactional(readOnly = true)
    public OpenDeviations openDeviations(OrganisationId farm) {
        return of(farm, clock.today()).deviations();
    }

    /** External audits that are asked for and not yet reported, the soonest first; at most a thousand. */
    @Transactional(readOnly = true)
    public List<AuditVisit> visits() {
        return store.visits(MOST_VISITS, clock.today());
    }

    private QualityRecord of(OrganisationId farm, LocalDate on) {
        return store.of(List.of(farm), on).getOrDefault(farm, QualityRecord.NONE);
    }
}
