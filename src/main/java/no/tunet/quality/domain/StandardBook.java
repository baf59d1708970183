package no.tunet.quality.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of all standards, and which of them the scheme asks for on a day. */
public record StandardBook(List<Scheme> schemes, List<Standard> standards) {
    public StandardBook {
        schemes = List.copyOf(schemes);
        standards = List.copyOf(standards);
    }

    /** The newest version of each standard that the scheme of the day asks for, in the scheme's order; nothing before the first scheme. */
    public List<Standard> on(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> !scheme.validFrom().isAfter(day))
                .max(Comparator.comparing(Scheme::validFrom))
                .map(Scheme::standards)
                .orElse(List.of())
                .stream()
                .flatMap(code -> newest(code, day).stream())
                .toList();
    }

    public Optional<Standard> newest(String code, LocalDate day) {
        return standards.stream()
                .filter(s -> s.code().equals(code) && !s.validFrom().isAfter(day))
                .max(Comparator.comparing(Standard::validFrom).thenComparing(Standard::version));
    }

    /** The versions a sheet was begun with, in its order. */
    public List<Standard> of(Collection<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        standards.stream().filter(s -> s.key().equals(key)).limit(1))
                .toList();
    }
}
