package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import no.tunet.programme.CallView;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.AwardRule;
import no.tunet.programme.domain.AwardRuleBook;
import no.tunet.programme.domain.Instalments;
import no.tunet.programme.domain.Portfolio;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides all applications of a call at once: those chosen are granted, the rest declined, and each gets its letter in its own written form. */
@Component
public class DecideAwards {
    private final PortfolioDesk desk;
    private final AwardStore awards;
    private final AwardRuleBook book;
    private final Organisations organisations;
    private final Documents documents;
    private final Notices notices;
    private final History history;
    private final Pdf pdf;
    private final BusinessClock clock;

    DecideAwards(
            PortfolioDesk desk,
            AwardStore awards,
            AwardRuleBook book,
            Organisations organisations,
            Documents documents,
            Notices notices,
            History history,
            Pdf pdf,
            BusinessClock clock) {
        this.desk = desk;
        this.awards = awards;
        this.book = book;
        this.organisations = organisations;
        this.documents = documents;
        this.notices = notices;
        this.history = history;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional
    public Decision<Portfolio> decide(CallView call, Map<UUID, Money> choice, String reasons) {
        var applications = desk.applications(call);
        Portfolio portfolio = desk.tried(call, applications, choice);
        var obstacles = new java.util.ArrayList<>(portfolio.obstacles());
        if (call.takesApplicationsAt(clock.now().toInstant())) {
            obstacles.add(Reason.of(
                    "programme.award.still-open",
                    call.terms().deadline().lastSecond().toLocalDate()));
        }
        if (applications.stream().anyMatch(a -> a.progress().granted().isPresent())) {
            obstacles.add(Reason.of("programme.award.decided"));
        }
        if (applications.isEmpty()) {
            obstacles.add(Reason.of("programme.award.none"));
        }
        if (reasons.isBlank()) {
            obstacles.add(Reason.of("programme.award.why"));
        }
        if (!obstacles.isEmpty()) {
            return new Decision.Refused<>(obstacles);
        }
        for (var application : applications) {
            answer(
                    call,
                    application.sent(),
                    Optional.ofNullable(
                            portfolio.chosen().get(application.sent().id())),
                    reasons);
        }
        history.record(
                call.id().ref(),
                call.owner(),
                Reason.of("programme.history.decided", portfolio.chosen().size(), portfolio.used()));
        return Decision.accepted(portfolio);
    }

    private void answer(CallView call, SubmissionView sent, Optional<Money> granted, String reasons) {
        LocalDate today = clock.today();
        LocalDate complainBy = today.plusDays(book.number(AwardRule.Id.COMPLAINT_DAYS, today));
        var instalments = granted.map(m -> Instalments.of(m, book, today)).orElse(List.of());
        var applicant = organisations.find(sent.applicant()).orElseThrow();
        var letter = new AwardLetter(
                sent,
                call.terms(),
                applicant.name(),
                organisations.nameOn(call.owner(), today),
                granted.isPresent(),
                granted.orElse(Money.ZERO),
                reasons,
                today,
                complainBy,
                book.on(AwardRule.Id.COMPLAINT_DAYS, today).source(),
                instalments);
        var document = documents.store(new NewDocument(
                call.owner(),
                Optional.of(sent.applicant()),
                sent.ref(),
                granted.isPresent() ? "programme.letter.granted" : "programme.letter.declined",
                granted.isPresent() ? "tilsagn.pdf" : "avslag.pdf",
                "application/pdf",
                pdf.render("programme/pdf/letter", letter, applicant.writtenForm())));
        var award = new Award(
                Ids.next(),
                sent.id(),
                call.owner(),
                sent.applicant(),
                granted.isPresent(),
                granted.orElse(Money.ZERO),
                reasons,
                today,
                complainBy,
                document.value(),
                Optional.empty());
        awards.add(award, call.id(), Acting.member().person().value());
        awards.addInstalments(award, instalments);
        history.record(
                sent.application().ref(),
                sent.applicant(),
                Reason.of(granted.isPresent() ? "programme.history.granted" : "programme.history.declined"));
        notices.toRole(
                sent.applicant(),
                Role.COUNTY_ADVISER,
                "programme.notice.answer",
                List.of(call.terms().title().in(applicant.writtenForm())),
                "/tildelinger/soknad/" + sent.id());
    }
}
