package no.tunet.pilot.domain;

import java.util.UUID;

/** A place in the project's organisation: the role, whose it is and by what title, and who steps in. Titles only, no names. */
public record Seat(UUID id, String roleCode, String role, String organisation, String title, String deputy) {
    /** How the minutes name who was there. */
    public String label() {
        return organisation.isEmpty() ? role : role + ", " + organisation;
    }

    /** Those who are called to the steering group. */
    public boolean steers() {
        return roleCode.startsWith("steering");
    }
}
