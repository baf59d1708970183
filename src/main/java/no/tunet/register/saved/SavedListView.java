package no.tunet.register.saved;

import java.util.List;

/** A member's searches. */
public record SavedListView(List<SavedSearch> searches) {}
