package no.tunet.programme.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionStore;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.AwardRule;
import no.tunet.programme.domain.AwardRuleBook;
import no.tunet.programme.domain.Candidate;
import no.tunet.programme.domain.Portfolio;
import no.tunet.programme.domain.Proposal;
import org.springframework.stereotype.Component;

/** All applications to a call with how far each has come, and a choice among them tried. Four statements however many there are. */
@Component
public class PortfolioDesk {
    private final SubmissionStore submissions;
    private final AwardStore awards;
    private final Organisations organisations;
    private final AwardRuleBook book;
    private final BusinessClock clock;

    PortfolioDesk(
            SubmissionStore submissions,
            AwardStore awards,
            Organisations organisations,
            AwardRuleBook book,
            BusinessClock clock) {
        this.submissions = submissions;
        this.awards = awards;
        this.organisations = organisations;
        this.book = book;
        this.clock = clock;
    }

    List<Applied> applications(CallView call) {
        List<SubmissionView> sent = submissions.to(call.id());
        Map<UUID, AwardStore.Progress> progress =
                awards.progress(call.id()).stream().collect(Collectors.toMap(AwardStore.Progress::submission, p -> p));
        Map<OrganisationId, String> names = organisations.namesOn(
                sent.stream().map(SubmissionView::applicant).distinct().toList(), clock.today());
        return sent.stream()
                .flatMap(s -> Optional.ofNullable(progress.get(s.id())).stream()
                        .map(course -> new Applied(s, names.getOrDefault(s.applicant(), ""), course)))
                .toList();
    }

    Portfolio tried(CallView call, List<Applied> applications, Map<UUID, Money> choice) {
        return Portfolio.of(
                call.terms(), applications.stream().map(Applied::candidate).toList(), choice, assessors());
    }

    int assessors() {
        return book.number(AwardRule.Id.ASSESSORS, clock.today());
    }

    /** An application with its applicant's name and how far it has come. */
    public record Applied(SubmissionView sent, String applicant, AwardStore.Progress progress) {
        Candidate candidate() {
            return new Candidate(
                    sent.id(),
                    applicant,
                    sent.proposal().basics().area(),
                    sent.asked(),
                    progress.passed().orElse(false),
                    progress.assessments(),
                    buyers());
        }

        public List<String> buyers() {
            return sent.proposal().buyers().stream().map(Proposal.Buyer::name).toList();
        }
    }
}
