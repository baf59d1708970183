package no.tunet.agreement.domain;

import java.util.Optional;

/** What has been consented to so far, party by party. */
public record Consents(Optional<Consent> buyer, Optional<Consent> farm) {
    public static final Consents NONE = new Consents(Optional.empty(), Optional.empty());

    public Optional<Consent> of(Party party) {
        return switch (party) {
            case BUYER -> buyer;
            case FARM -> farm;
        };
    }

    public Consents with(Party party, Consent consent) {
        return switch (party) {
            case BUYER -> new Consents(Optional.of(consent), farm);
            case FARM -> new Consents(buyer, Optional.of(consent));
        };
    }

    public boolean complete() {
        return buyer.isPresent() && farm.isPresent();
    }
}
