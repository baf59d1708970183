package no.tunet.geography.intake;

/** A file as it was given. */
record OfficialFile(String name, byte[] content) {}
