package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.PaperRule;
import no.tunet.approval.domain.Papers;
import no.tunet.approval.domain.QualityFacts;
import no.tunet.approval.domain.Way;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.AuditSummary;
import no.tunet.quality.OpenDeviations;
import no.tunet.quality.QualityRecords;
import no.tunet.quality.SelfAuditSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what is known of a farm on its way. */
@Component
public class ReadWay {
    private final DossierStore dossiers;
    private final PaperStore papers;
    private final CourseStore courses;
    private final QualityRecords quality;
    private final BusinessClock clock;

    ReadWay(
            DossierStore dossiers,
            PaperStore papers,
            CourseStore courses,
            QualityRecords quality,
            BusinessClock clock) {
        this.quality = quality;
        this.dossiers = dossiers;
        this.papers = papers;
        this.courses = courses;
        this.clock = clock;
    }

    /** What is known of several farms at once. */
    public record Facts(
            Map<OrganisationId, SelfAuditSummary> selfAudits,
            Map<OrganisationId, AuditSummary> audits,
            Map<OrganisationId, OpenDeviations> deviations,
            Map<OrganisationId, Papers> shown,
            List<PaperRule> rules) {
        public QualityFacts of(OrganisationId farm) {
            var audit = Optional.ofNullable(audits.get(farm));
            var open = deviations.getOrDefault(farm, OpenDeviations.NONE);
            return new QualityFacts(
                    Optional.ofNullable(selfAudits.get(farm)).map(SelfAuditSummary::nextDueOn),
                    audit.map(AuditSummary::nextDueOn),
                    audit.filter(a -> a.grade() != AuditGrade.NOT_PASSED).isPresent(),
                    open.count(),
                    open.critical(),
                    open.oldestDeadline());
        }

        public Papers papers(OrganisationId farm) {
            return shown.getOrDefault(farm, new Papers(List.of(), rules));
        }
    }

    @Transactional(readOnly = true)
    public Facts facts(Collection<OrganisationId> farms, LocalDate today) {
        return new Facts(
                quality.latestSelfAudits(farms, today),
                quality.latestAudits(farms, today),
                quality.openDeviations(farms),
                papers.ofAll(farms, today),
                papers.rules(today));
    }

    @Transactional(readOnly = true)
    public Way of(OrganisationId farm) {
        return of(farm, dossiers.latest(farm));
    }

    @Transactional(readOnly = true)
    public Way of(OrganisationId farm, Optional<Dossier> dossier) {
        LocalDate today = clock.today();
        var facts = facts(List.of(farm), today);
        return new Way(
                dossier.map(Dossier::application).orElse(Application.DRAFT),
                courses.of(farm).on(today),
                facts.of(farm),
                facts.papers(farm),
                papers.dayNumbers(today));
    }
}
