package no.tunet.pilot.domain;

/**
 * One activity starts when another is finished. The lag is in quarters: 0 is the quarter after the other's last one, -1 the same quarter, 2 two quarters
 * later than the next. Keys are those of the plan.
 */
public record Dependency(String activity, String after, int lag) {}
