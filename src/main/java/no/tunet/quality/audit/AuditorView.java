package no.tunet.quality.audit;

import java.util.List;
import no.tunet.ui.Option;

/** An auditor to be described. */
public record AuditorView(AuditorRow auditor, List<Option> standards) {}
