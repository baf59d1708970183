package no.tunet.tasks.savedview;

import java.util.UUID;

/** A list with its filters, under a name of one's own. */
public record SavedView(UUID id, String name, String address) {}
