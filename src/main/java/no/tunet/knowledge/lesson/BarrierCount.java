package no.tunet.knowledge.lesson;

import no.tunet.knowledge.Barrier;

/** A barrier and how many lessons tell of it. */
public record BarrierCount(Barrier barrier, long lessons) {}
