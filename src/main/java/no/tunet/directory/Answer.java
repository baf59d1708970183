package no.tunet.directory;

/** What a farm may say to an inquiry. */
public enum Answer {
    YES,
    PARTLY,
    NO
}
