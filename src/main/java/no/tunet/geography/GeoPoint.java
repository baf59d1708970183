package no.tunet.geography;

/** Degrees north and east (WGS 84). Refuses what is not on the globe. */
public record GeoPoint(double latitude, double longitude) {
    private static final double KM_PER_DEGREE = 111.2;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a position");
        }
    }

    /** Kilometres on a flat map round here: right for comparing neighbours. */
    public double kmTo(GeoPoint other) {
        double north = latitude - other.latitude;
        double east = (longitude - other.longitude) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.hypot(north, east) * KM_PER_DEGREE;
    }
}
