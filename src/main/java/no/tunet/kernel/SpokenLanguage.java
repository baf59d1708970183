package no.tunet.kernel;

/** A language people at a farm can be spoken to in. */
public enum SpokenLanguage {
    NORWEGIAN,
    NORTHERN_SAMI,
    SIGN_LANGUAGE,
    ENGLISH,
    UKRAINIAN,
    ARABIC,
    TIGRINYA,
    POLISH
}
