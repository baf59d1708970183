package no.tunet.agreement.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** What can be asked of an agreement. */
public sealed interface AgreementCommand {
    /** Send the draft to both parties. */
    record SendForReview(PersonId by) implements AgreementCommand {}

    /** Back to the draft, by either party, with what should change. */
    record ReturnToDraft(String reason) implements AgreementCommand {}

    /** Consent for a party; the second consent signs. */
    record GiveConsent(Party party, Consent consent, SigningFacts facts) implements AgreementCommand {}

    /** The farm's approval lapsed or was suspended. */
    record Hold(LocalDate since) implements AgreementCommand {}

    /** The farm is approved again. */
    record Resume() implements AgreementCommand {}

    /** Tell the other party what is wrong and give time to put it right. */
    record RaiseMatter(Party by, String matter, LocalDate fixBy) implements AgreementCommand {}

    /** The matter is put right. */
    record CloseMatter() implements AgreementCommand {}

    /** Give notice with a reason and a last day. */
    record GiveNotice(Party by, String reason, LocalDate lastDay) implements AgreementCommand {}

    /** The party that gave notice takes it back. */
    record WithdrawNotice(Party by) implements AgreementCommand {}

    /** The calendar moved on: begin, end the trial, end. */
    record Advance() implements AgreementCommand {}

    /** Give a draft up, with a reason. */
    record Drop(String reason) implements AgreementCommand {}
}
