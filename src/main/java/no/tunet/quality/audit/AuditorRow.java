package no.tunet.quality.audit;

import java.util.List;
import java.util.UUID;

/** An auditor with what they know and where they travel. */
public record AuditorRow(UUID id, String name, List<String> standards, List<String> municipalities) {}
