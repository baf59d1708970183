package no.tunet.register.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Reason;

/** A kept search: its address and what it asks for in words. */
public record SavedSearch(UUID id, String query, List<Reason> said, LocalDate savedOn) {}
