package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.QualityFacts;
import no.tunet.approval.domain.Way;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.AuditSummary;
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

    private QualityFacts facts(OrganisationId farm, LocalDate today) {
        var audit = quality.latestAudit(farm, today);
        var open = quality.openDeviations(farm);
        return new QualityFacts(
                quality.latestSelfAudit(farm, today).map(SelfAuditSummary::nextDueOn),
                audit.map(AuditSummary::nextDueOn),
                audit.filter(a -> a.grade() != AuditGrade.NOT_PASSED).isPresent(),
                open.count(),
                open.critical(),
                open.oldestDeadline());
    }

    @Transactional(readOnly = true)
    public Way of(OrganisationId farm) {
        return of(farm, dossiers.latest(farm));
    }

    @Transactional(readOnly = true)
    public Way of(OrganisationId farm, Optional<Dossier> dossier) {
        LocalDate today = clock.today();
        return new Way(
                dossier.map(Dossier::application).orElse(Application.DRAFT),
                courses.of(farm).on(today),
                facts(farm, today),
                papers.of(farm, today),
                papers.dayNumbers(today));
    }
}
