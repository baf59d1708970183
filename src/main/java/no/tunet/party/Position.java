package no.tunet.party;

/** A point on the map in degrees (WGS 84). Refuses points outside Norway's box. */
public record Position(double latitude, double longitude) {
    public Position {
        if (latitude < 57 || latitude > 72 || longitude < 4 || longitude > 32) {
            throw new IllegalArgumentException("a position lies in Norway");
        }
    }
}
