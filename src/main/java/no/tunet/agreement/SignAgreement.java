package no.tunet.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.AgreementCommand;
import no.tunet.agreement.domain.AgreementRules;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Consent;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.SigningFacts;
import no.tunet.approval.Approvals;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the parties' consents to one content; the second one signs. */
@Component
public class SignAgreement {
    private final AgreementStore store;
    private final ContentStore contents;
    private final Approvals approvals;
    private final AgreementNews news;
    private final FileAgreement files;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    SignAgreement(
            AgreementStore store,
            ContentStore contents,
            Approvals approvals,
            AgreementNews news,
            FileAgreement files,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.store = store;
        this.contents = contents;
        this.approvals = approvals;
        this.news = news;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The acting person says yes for their side to the content with this hash. */
    @Transactional
    public Decision<AgreementFile> consent(AgreementId id, String hash) {
        AgreementFile file = store.find(id).orElseThrow();
        Actor.Member member = Acting.member();
        Optional<Party> party = file.sideOf(member.organisation());
        if (party.isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.not-a-party"));
        }
        var consent = consentOf(member, hash);
        var command = new AgreementCommand.GiveConsent(party.get(), consent, facts(file));
        return switch (AgreementRules.decide(
                file.state(), command, file.original().terms(), clock.today())) {
            case Decision.Refused<AgreementState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<AgreementState>(AgreementState next) -> {
                contents.consent(file, file.original(), party.get(), consent);
                news.consented(file, party.get());
                yield Decision.accepted(next instanceof AgreementState.InReview ? moved(file, next) : sign(file, next));
            }
        };
    }

    /** A leader records why the agreement may be signed although the farm is not approved. */
    @Transactional
    public Decision<AgreementFile> recordException(AgreementId id, String reason) {
        AgreementFile file = store.find(id).orElseThrow();
        Actor.Member member = Acting.member();
        if (!Party.BUYER.maySign(member.role()) || !member.organisation().equals(file.buyer())) {
            return Decision.refused(Reason.of("agreement.refused.may-not-sign", Party.BUYER));
        }
        if (!(file.state() instanceof AgreementState.InReview)) {
            return Decision.refused(Reason.of("agreement.refused.not-in-this-state"));
        }
        store.recordException(id, new SigningException(member.person(), clock.today(), reason));
        news.exception(file, reason);
        return Decision.accepted(store.find(id).orElseThrow());
    }

    Consent consentOf(Actor.Member member, String hash) {
        return new Consent(member.person(), member.personName(), member.role(), clock.today(), Instant.now(), hash);
    }

    private SigningFacts facts(AgreementFile file) {
        return new SigningFacts(
                approvals.isApproved(file.farm(), clock.today()),
                file.exception().filter(e -> e.on().equals(clock.today())).isPresent(),
                Optional.of(file.signableFrom()));
    }

    private AgreementFile sign(AgreementFile file, AgreementState next) {
        contents.mark(file.id(), file.original(), Content.Status.AGREED, clock.today());
        AgreementFile signed = moved(file, next);
        news.signed(signed);
        files.file(signed);
        events.publishEvent(new AgreementSigned(file.id(), clock.today()));
        return signed;
    }

    private AgreementFile moved(AgreementFile file, AgreementState next) {
        if (!store.move(file, next, file.term(), clock.today())) {
            throw new OptimisticLockingFailureException("the agreement moved meanwhile");
        }
        return store.find(file.id()).orElseThrow();
    }
}
