package no.tunet.placement.domain;

import java.time.LocalDate;

/** That a police certificate was shown: kind and dates only, never what it says (hol § 5-4). */
public record CertificateShown(CertificateKind kind, LocalDate issuedOn, LocalDate shownOn) {}
