package no.tunet.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known about how farms do: their newest signed self-audit and external audit, and the deviations that are still open. */
@Component
public class QualityRecords {
    private final QualityRecordStore store;

    QualityRecords(QualityRecordStore store) {
        this.store = store;
    }

    /** The newest self-audit signed on or before a day; practice never counts. */
    @Transactional(readOnly = true)
    public Optional<SelfAuditSummary> latestSelfAudit(OrganisationId farm, LocalDate on) {
        return Optional.ofNullable(latestSelfAudits(List.of(farm), on).get(farm));
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, SelfAuditSummary> latestSelfAudits(Collection<OrganisationId> farms, LocalDate on) {
        return store.selfAudits(farms, on);
    }

    /** The newest external audit signed on or before a day, as its newest version of that day says. */
    @Transactional(readOnly = true)
    public Optional<AuditSummary> latestAudit(OrganisationId farm, LocalDate on) {
        return Optional.ofNullable(latestAudits(List.of(farm), on).get(farm));
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, AuditSummary> latestAudits(Collection<OrganisationId> farms, LocalDate on) {
        return store.audits(farms, on);
    }

    @Transactional(readOnly = true)
    public OpenDeviations openDeviations(OrganisationId farm) {
        return openDeviations(List.of(farm)).getOrDefault(farm, OpenDeviations.NONE);
    }

    /** Only farms that have any. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OpenDeviations> openDeviations(Collection<OrganisationId> farms) {
        return store.deviations(farms);
    }
}
