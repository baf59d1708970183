package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Amendment;
import no.tunet.agreement.domain.AmendmentRules;
import no.tunet.agreement.domain.Consents;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.PurchaseId;

/** An agreement with its state, every version of its content and the consents given, for the pages of this module. */
public record AgreementFile(
        AgreementId id,
        OrganisationId buyer,
        String buyerName,
        Optional<UnitId> buyerUnit,
        OrganisationId farm,
        String farmName,
        String title,
        PurchaseId purchase,
        Optional<UUID> need,
        LocalDate signableFrom,
        AgreementState state,
        LocalDate stateSince,
        Optional<LocalDate> signedOn,
        Optional<SigningException> exception,
        Period term,
        List<Content> contents,
        List<GivenConsent> given,
        int version) {
    public static final String KIND = "agreement";

    public ObjectRef ref() {
        return new ObjectRef(KIND, id.value());
    }

    public String path() {
        return "/avtaler/" + id;
    }

    public AgreementStatus status() {
        return status(state);
    }

    static AgreementStatus status(AgreementState state) {
        return switch (state) {
            case AgreementState.Draft s -> AgreementStatus.DRAFT;
            case AgreementState.InReview s -> AgreementStatus.IN_REVIEW;
            case AgreementState.Signed s -> AgreementStatus.SIGNED;
            case AgreementState.Trial s -> AgreementStatus.TRIAL;
            case AgreementState.Running s -> AgreementStatus.RUNNING;
            case AgreementState.OnHold s -> AgreementStatus.ON_HOLD;
            case AgreementState.Correction s -> AgreementStatus.CORRECTION;
            case AgreementState.NoticeGiven s -> AgreementStatus.NOTICE;
            case AgreementState.Ended s -> AgreementStatus.ENDED;
            case AgreementState.Dropped s -> AgreementStatus.DROPPED;
        };
    }

    /** Which side an organisation is on; none for others. */
    public Optional<Party> sideOf(OrganisationId organisation) {
        if (organisation.equals(buyer)) {
            return Optional.of(Party.BUYER);
        }
        return organisation.equals(farm) ? Optional.of(Party.FARM) : Optional.empty();
    }

    public OrganisationId organisation(Party party) {
        return switch (party) {
            case BUYER -> buyer;
            case FARM -> farm;
        };
    }

    /** The content of the agreement itself: the agreed one, else the latest written. */
    public Content original() {
        return contents.stream()
                .filter(c -> c.amendment() == 0 && c.status() == Content.Status.AGREED)
                .findFirst()
                .orElseGet(() -> contents.stream()
                        .filter(c -> c.amendment() == 0)
                        .reduce((a, b) -> b)
                        .orElseThrow());
    }

    /** The sending before the latest one, to mark changes against. */
    public Optional<Content> previousRound() {
        return contents.stream()
                .filter(c -> c.amendment() == 0 && c.status() == Content.Status.WITHDRAWN)
                .reduce((a, b) -> b);
    }

    /** The amendment that is proposed and not yet agreed. */
    public Optional<Content> openAmendment() {
        return contents.stream().filter(c -> c.amendment() > 0 && c.isOpen()).findFirst();
    }

    public List<Content> agreedAmendments() {
        return contents.stream()
                .filter(c -> c.amendment() > 0 && c.status() == Content.Status.AGREED)
                .toList();
    }

    public int nextAmendment() {
        return contents.stream().mapToInt(Content::amendment).max().orElse(0) + 1;
    }

    /** Consents given to one version. */
    public Consents consents(Content content) {
        var consents = Consents.NONE;
        for (GivenConsent one : given) {
            if (one.amendment() == content.amendment() && one.round() == content.round()) {
                consents = consents.with(one.party(), one.consent());
            }
        }
        return consents;
    }

    public Amendment amendment(Content content) {
        return new Amendment(
                content.amendment(),
                content.effectiveOn(),
                content.terms(),
                content.reason(),
                content.madeBy(),
                content.proposedFor(),
                consents(content));
    }

    public List<Amendment> amendments() {
        return agreedAmendments().stream().map(this::amendment).toList();
    }

    /** The terms that hold on a day. */
    public Terms inForce(LocalDate day) {
        return AmendmentRules.inForce(original().terms(), amendments(), day);
    }

    /** The terms with every agreed amendment, also those that take effect later. */
    public Terms latest() {
        return inForce(LocalDate.MAX);
    }
}
