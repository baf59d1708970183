package no.tunet.directory;

/** Who last looked at an offer and found it right. */
public enum Checker {
    FARM,
    APPROVAL_BODY
}
