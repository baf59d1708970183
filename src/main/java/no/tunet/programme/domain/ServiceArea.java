package no.tunet.programme.domain;

/** A field that pilots are wanted in, and how many. */
public record ServiceArea(String code, Wording name, int pilots) {}
