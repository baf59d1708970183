package no.tunet.directory.visit;

/** Somebody who meets you at the farm: what they are there, and what they say themselves. */
public record Host(String title, String words) {}
