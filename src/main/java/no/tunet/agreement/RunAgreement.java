package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.AgreementCommand;
import no.tunet.agreement.domain.AgreementRules;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.EndingRules;
import no.tunet.agreement.domain.Party;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the parties do while an agreement runs: raise a matter and close it, give notice and take it back. */
@Component
public class RunAgreement {
    private final AgreementStore store;
    private final Places places;
    private final AgreementNews news;
    private final BusinessClock clock;

    RunAgreement(AgreementStore store, Places places, AgreementNews news, BusinessClock clock) {
        this.store = store;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    /** Tells the other party what is wrong, and by when it must be put right. */
    @Transactional
    public Decision<AgreementFile> raise(AgreementId id, String matter, LocalDate fixBy) {
        return asParty(
                id,
                party -> new AgreementCommand.RaiseMatter(party, matter, fixBy),
                (file, party) -> news.told(
                        file,
                        party,
                        Reason.of("agreement.history.raised", party, matter, fixBy),
                        "agreement.notice.raised",
                        List.of(file.title(), fixBy)));
    }

    /** The matter is put right. */
    @Transactional
    public Decision<AgreementFile> closeMatter(AgreementId id) {
        return asParty(
                id,
                party -> new AgreementCommand.CloseMatter(),
                (file, party) -> news.happened(file, Reason.of("agreement.history.matter-closed", party)));
    }

    /** Gives notice; the places are free after the last day. */
    @Transactional
    public Decision<AgreementFile> giveNotice(AgreementId id, String reason, LocalDate lastDay) {
        return asParty(id, party -> new AgreementCommand.GiveNotice(party, reason, lastDay), (file, party) -> {
            places.release(file.id().value(), lastDay.plusDays(1));
            news.told(
                    file,
                    party,
                    Reason.of("agreement.history.notice", party, lastDay, reason),
                    "agreement.notice.notice",
                    List.of(file.title(), lastDay));
        });
    }

    /** Takes a notice back; refused when somebody has taken the places meanwhile. */
    @Transactional
    public Decision<AgreementFile> withdrawNotice(AgreementId id) {
        AgreementFile file = store.find(id).orElseThrow();
        if (!(file.state() instanceof AgreementState.NoticeGiven given)) {
            return Decision.refused(Reason.of("agreement.refused.not-in-this-state"));
        }
        Optional<Party> party = file.sideOf(Acting.member().organisation());
        if (party.isEmpty() || !given.by().equals(party.get())) {
            return Decision.refused(Reason.of("agreement.refused.other-partys-notice"));
        }
        List<BookedPlace> held = places.booked(file.id().value(), given.lastDay());
        if (!held.isEmpty()
                && places.prolong(file.id().value(), held, file.term().to())
                        instanceof Decision.Refused<LocalDate>(List<Reason> reasons)) {
            return new Decision.Refused<>(reasons);
        }
        return asParty(
                id,
                side -> new AgreementCommand.WithdrawNotice(side),
                (f, side) -> news.told(
                        f,
                        side,
                        Reason.of("agreement.history.notice-withdrawn", side),
                        "agreement.notice.notice-withdrawn",
                        List.of(f.title())));
    }

    /** The earliest last day of a notice given today. */
    public LocalDate earliestLastDay(AgreementFile file) {
        return EndingRules.earliestLastDay(file.state(), file.latest(), clock.today());
    }

    private interface Commanding {
        AgreementCommand of(Party party);
    }

    private interface Telling {
        void tell(AgreementFile file, Party party);
    }

    private Decision<AgreementFile> asParty(AgreementId id, Commanding commanding, Telling telling) {
        AgreementFile file = store.find(id).orElseThrow();
        Actor.Member member = Acting.member();
        Optional<Party> party = file.sideOf(member.organisation());
        if (party.isEmpty() || !party.get().maySign(member.role())) {
            return Decision.refused(Reason.of("agreement.refused.may-not-sign", party.orElse(Party.BUYER)));
        }
        return switch (AgreementRules.decide(file.state(), commanding.of(party.get()), file.latest(), clock.today())) {
            case Decision.Refused<AgreementState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<AgreementState>(AgreementState next) -> {
                if (!store.move(file, next, file.term(), clock.today())) {
                    yield Decision.refused(Reason.of("ui.form.stale"));
                }
                telling.tell(file, party.get());
                yield Decision.accepted(store.find(id).orElseThrow());
            }
        };
    }
}
