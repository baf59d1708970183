package no.tunet.geography;

/** The languages a place has official names in. */
public enum PlaceLanguage {
    NORWEGIAN,
    NORTHERN_SAMI,
    LULE_SAMI,
    SOUTHERN_SAMI,
    KVEN
}
