package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.DayNumbers;
import no.tunet.approval.domain.Papers;
import no.tunet.approval.domain.QualityFacts;
import no.tunet.approval.domain.Way;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.AuditSummary;
import no.tunet.quality.QualityRecord;
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

    /** What is known of several farms at once, and the numbers of the day. */
    public record Facts(Map<OrganisationId, QualityRecord> quality, PaperStore.Asked asked) {
        public QualityFacts of(OrganisationId farm) {
            var known = quality.getOrDefault(farm, QualityRecord.NONE);
            return new QualityFacts(
                    known.selfAudit().map(SelfAuditSummary::nextDueOn),
                    known.audit().map(AuditSummary::nextDueOn),
                    known.audit()
                            .filter(a -> a.grade() != AuditGrade.NOT_PASSED)
                            .isPresent(),
                    known.deviations().count(),
                    known.deviations().critical(),
                    known.deviations().oldestDeadline());
        }

        public Papers papers(OrganisationId farm) {
            return asked.of(farm);
        }

        public DayNumbers days() {
            return asked.days();
        }
    }

    /** Two statements, however many farms. */
    @Transactional(readOnly = true)
    public Facts facts(Collection<OrganisationId> farms, LocalDate today) {
        return new Facts(quality.of(farms, today), papers.asked(farms, today));
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
                facts.days());
    }
}
