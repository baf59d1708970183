package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Who may consent at which age (pbrl §§ 3-4, 4-3, 4-4), and what a withdrawal does at once. */
public final class ConsentRules {
    private static final int HEARD_FROM = 12;
    private static final int DECIDES_FROM = 16;
    private static final int ADULT_FROM = 18;

    private ConsentRules() {}

    /** What happens the moment a consent is withdrawn. */
    public enum ConsentEffect {
        PAUSE_PLACEMENT,
        HIDE_INFORMATION_SHEET,
        STOP_KIN_ACCESS,
        STOP_USING_ANSWERS,
        STOP_USING_PHOTOS
    }

    /** No birth date is kept of adults: without one the person is an adult. */
    public static Set<ConsentGiver> givers(Optional<LocalDate> bornOn, LocalDate today) {
        return bornOn.filter(born -> age(born, today) < ADULT_FROM)
                .map(born -> age(born, today) < DECIDES_FROM
                        ? EnumSet.of(ConsentGiver.PARENTS)
                        : EnumSet.of(ConsentGiver.PARTICIPANT))
                .orElseGet(() -> EnumSet.of(ConsentGiver.PARTICIPANT, ConsentGiver.GUARDIAN));
    }

    /** A child of twelve or more is heard before the parents consent, and reasons for keeping something from them are respected (pbrl § 3-4). */
    public static boolean childIsHeard(Optional<LocalDate> bornOn, LocalDate today) {
        return bornOn.map(born -> age(born, today))
                .filter(age -> age >= HEARD_FROM && age < DECIDES_FROM)
                .isPresent();
    }

    public static Decision<Consent> give(
            ConsentPurpose purpose,
            ConsentGiver giver,
            LocalDate givenOn,
            Optional<LocalDate> bornOn,
            List<Consent> before,
            LocalDate today) {
        var reasons = new java.util.ArrayList<Reason>();
        if (givenOn.isAfter(today)) {
            reasons.add(Reason.of("placement.consent.inFuture", givenOn));
        }
        if (!givers(bornOn, givenOn).contains(giver)) {
            reasons.add(Reason.of("placement.consent.wrongGiver", giver));
        }
        if (inForce(purpose, before)) {
            reasons.add(Reason.of("placement.consent.already", purpose));
        }
        return Decision.unless(reasons, () -> new Consent.InForce(purpose, giver, givenOn));
    }

    /** Refused only when there is nothing to withdraw: nobody has to give a reason, and it counts at once. */
    public static Decision<Consent.Withdrawn> withdraw(Consent consent, LocalDate today) {
        return switch (consent) {
            case Consent.InForce(var purpose, var giver, var givenOn) ->
                Decision.accepted(new Consent.Withdrawn(purpose, giver, givenOn, today));
            case Consent.Withdrawn gone ->
                Decision.refused(Reason.of("placement.consent.notInForce", gone.purpose(), gone.withdrawnOn()));
        };
    }

    public static Set<ConsentEffect> effectsOfWithdrawing(ConsentPurpose purpose) {
        return switch (purpose) {
            case SHARE_WITH_FARM -> EnumSet.of(ConsentEffect.PAUSE_PLACEMENT, ConsentEffect.HIDE_INFORMATION_SHEET);
            case NEXT_OF_KIN -> EnumSet.of(ConsentEffect.STOP_KIN_ACCESS);
            case OWN_ANSWERS -> EnumSet.of(ConsentEffect.STOP_USING_ANSWERS);
            case PHOTOS -> EnumSet.of(ConsentEffect.STOP_USING_PHOTOS);
        };
    }

    public static boolean inForce(ConsentPurpose purpose, List<Consent> consents) {
        return consents.stream().anyMatch(c -> c instanceof Consent.InForce && c.purpose() == purpose);
    }

    private static int age(LocalDate born, LocalDate on) {
        return java.time.Period.between(born, on).getYears();
    }
}
