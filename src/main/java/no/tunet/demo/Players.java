package no.tunet.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;

/** Everybody in the demonstration by the name the story uses for them. */
final class Players {
    private final Map<String, Actor.Member> people = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();

    void add(String name, Actor.Member person) {
        people.put(name, person);
    }

    void add(String name, OrganisationId organisation) {
        organisations.put(name, organisation);
    }

    void add(String name, UnitId unit) {
        units.put(name, unit);
    }

    Actor.Member person(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    OrganisationId organisation(String name) {
        return Optional.ofNullable(organisations.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    UnitId unit(String name) {
        return Optional.ofNullable(units.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
