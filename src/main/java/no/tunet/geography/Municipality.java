package no.tunet.geography;

/** A municipality on a day: its four-digit code, Norwegian name, and the county it lies in then (name empty when the counties are not known). */
public record Municipality(String code, String name, String countyCode, String countyName) {}
