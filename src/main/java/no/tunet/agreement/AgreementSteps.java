package no.tunet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AgreementDefaults;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.TargetGroup;
import no.tunet.purchase.PurchaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an ordinary agreement for other modules, with the dated defaults for everything an outline does not say. The acting person takes them. */
@Component
public class AgreementSteps {
    /** A numbered place of an offer on one half of a weekday. */
    public record Place(UUID offer, int number, HalfDayOfWeek at) {}

    /** What an ordinary agreement needs to say; prices in kroner without VAT. */
    public record Outline(
            String title,
            Period term,
            TargetGroup group,
            int maxGroupSize,
            int participantsPerStaff,
            String service,
            Money perHalfDay,
            String includes,
            Optional<Money> transportPerDay,
            List<Place> places) {}

    private final AgreementDesk desk;
    private final SignAgreement sign;
    private final RunAgreement run;
    private final AmendAgreement amend;
    private final DefaultTerms defaults;
    private final BusinessClock clock;

    AgreementSteps(
            AgreementDesk desk,
            SignAgreement sign,
            RunAgreement run,
            AmendAgreement amend,
            DefaultTerms defaults,
            BusinessClock clock) {
        this.desk = desk;
        this.sign = sign;
        this.run = run;
        this.amend = amend;
        this.defaults = defaults;
        this.clock = clock;
    }

    /** Drafts from a decided purchase; the acting person answers for it. */
    @Transactional
    public Decision<AgreementId> draft(PurchaseId purchase, Outline outline, Optional<PersonId> deputy) {
        return desk.draft(new AgreementDraft(
                purchase, outline.title(), terms(outline), Acting.member().person(), deputy));
    }

    /** Sends the draft to both parties and holds its places. */
    @Transactional
    public Decision<AgreementId> send(AgreementId id) {
        return done(id, desk.send(id));
    }

    /** Says yes for the acting person's side to the content as it is; the second yes signs. */
    @Transactional
    public Decision<AgreementId> consent(AgreementId id) {
        String hash = desk.find(id).orElseThrow().original().hash();
        return done(id, sign.consent(id, hash));
    }

    /** Proposes a later last day from tomorrow on. */
    @Transactional
    public Decision<AgreementId> extend(AgreementId id, LocalDate lastDay, String reason) {
        AgreementFile file = desk.find(id).orElseThrow();
        Terms longer = file.latest().withTerm(new Period(file.term().from(), lastDay));
        return done(id, amend.propose(id, longer, clock.today().plusDays(1), reason));
    }

    /** Says yes to the open amendment for the acting person's side. */
    @Transactional
    public Decision<AgreementId> consentToAmendment(AgreementId id) {
        String hash = desk.find(id)
                .flatMap(AgreementFile::openAmendment)
                .map(Content::hash)
                .orElse("");
        return done(id, amend.consent(id, hash));
    }

    @Transactional
    public Decision<AgreementId> giveNotice(AgreementId id, String reason, LocalDate lastDay) {
        return done(id, run.giveNotice(id, reason, lastDay));
    }

    private Terms terms(Outline outline) {
        AgreementDefaults row = defaults.on(clock.today());
        var prices = new ArrayList<PriceTerm>();
        prices.add(new PriceTerm(PriceKind.HALF_DAY, outline.perHalfDay(), outline.term(), outline.includes()));
        outline.transportPerDay()
                .ifPresent(price -> prices.add(new PriceTerm(PriceKind.TRANSPORT_PER_DAY, price, outline.term(), "")));
        return new Terms(
                row.general(outline.term()),
                new SpecialPart(
                        outline.group(),
                        outline.maxGroupSize(),
                        outline.participantsPerStaff(),
                        outline.service(),
                        "",
                        "",
                        "",
                        "",
                        ""),
                prices,
                row.absence(),
                outline.places().stream()
                        .map(place -> new PlaceTerm(place.offer(), place.number(), place.at()))
                        .toList());
    }

    private static Decision<AgreementId> done(AgreementId id, Decision<AgreementFile> decision) {
        return switch (decision) {
            case Decision.Accepted<AgreementFile> accepted -> Decision.accepted(id);
            case Decision.Refused<AgreementFile>(var reasons) -> new Decision.Refused<>(reasons);
        };
    }
}
