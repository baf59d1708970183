package no.tunet.quality;

/** What can hurt somebody on a farm; incidents from operation and risks are of the same kinds. */
public enum Hazard {
    INJURY,
    ANIMAL,
    THREAT_OR_VIOLENCE,
    PHYSICAL_INTERVENTION,
    MISSING,
    MEDICINE,
    MACHINE_OR_FIRE,
    TRAFFIC_OR_YARD,
    WATER_OR_HEIGHT,
    INFECTION_OR_FOOD,
    OTHER
}
