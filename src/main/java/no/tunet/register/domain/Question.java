package no.tunet.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.AccessFact;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;

/**
 * What somebody looks for. Several groups, municipalities, activities or languages mean any of them; several half-days and facilities mean all of
 * them. Free places are those of the day {@code from}, for so many people at once.
 */
public record Question(
        List<String> words,
        Set<TargetGroup> groups,
        Set<HalfDayOfWeek> halfDays,
        LocalDate from,
        int people,
        Set<String> municipalities,
        Optional<Near> near,
        Set<SpokenLanguage> languages,
        Set<Facility> facilities,
        Set<AccessFact> access,
        Set<Activity> activities,
        Order order) {
    /** The most kilometres from a point along the road. The factor is how much longer the road is than the straight line. */
    public record Near(double north, double east, Optional<Integer> mostKm, double factor) {}

    /** What comes first; {@code BEST} is by words when there are some, else by distance, else the latest checked. */
    public enum Order {
        BEST,
        NEAREST,
        LATEST_CHECKED
    }

    /** The kinds of wishes, each of which a listing meets or not. */
    public enum Wish {
        WORDS,
        GROUP,
        HALF_DAYS,
        MUNICIPALITY,
        DISTANCE,
        LANGUAGE,
        FACILITY,
        ACTIVITY;

        int bit() {
            return 1 << ordinal();
        }
    }

    /** True when free places are part of the question. */
    public boolean wantsPlaces() {
        return !halfDays.isEmpty() || people > 0;
    }
}
