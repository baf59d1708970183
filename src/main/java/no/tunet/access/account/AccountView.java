package no.tunet.access.account;

import java.util.List;
import java.util.Optional;
import no.tunet.access.session.OwnSession;

/** A person's own page: the address one signs in with, where signed in, and whether one-time codes are on; while they are being turned on, the new secret and its picture. */
public record AccountView(String email, List<OwnSession> sessions, boolean codesOn, Optional<NewCode> newCode) {
    /** A secret not yet confirmed, as text and as a QR code's path in a square of so many modules. */
    public record NewCode(String secret, String qrPath, int size) {}
}
