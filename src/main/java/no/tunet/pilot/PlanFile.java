package no.tunet.pilot;

/** A file as it was handed in: the name it claims, and what is in it. */
public record PlanFile(String name, byte[] content) {}
