package no.tunet.directory.domain;

/** A point on the map in degrees (WGS 84). Refuses what is not on the globe. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a position is between 90 and 180 degrees");
        }
    }

    /** True for the mainland with some sea around, where farms are. */
    public boolean inNorway() {
        return latitude >= 57 && latitude <= 72 && longitude >= 4 && longitude <= 32;
    }

    /** Somewhere near: the nearest point of a grid of about twenty kilometres, for farms that do not tell where they lie. */
    public Position coarse() {
        return new Position(Math.rint(latitude * 5) / 5, Math.rint(longitude * 2.5) / 2.5);
    }

    /** Kilometres along the surface of the earth (haversine, mean radius of IUGG). */
    public double straightKmTo(Position other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
