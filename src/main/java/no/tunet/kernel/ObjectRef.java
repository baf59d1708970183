package no.tunet.kernel;

import java.util.UUID;

/** Points at one object of the lifecycle from a module that must not know its type: a kind such as "agreement", and its id. */
public record ObjectRef(String kind, UUID id) {}
