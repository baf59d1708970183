package no.tunet.kernel;

/** What one does on a day at a farm, and what a need may wish for. */
public enum Activity {
    ANIMALS,
    HORSES,
    GARDEN,
    FOREST,
    FIREWOOD,
    WORKSHOP,
    MACHINES,
    COOKING,
    CRAFTS,
    OUTDOORS,
    SEA
}
