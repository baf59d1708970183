package no.tunet.geography.intake;

import java.util.List;
import java.util.Optional;
import no.tunet.ui.chart.Places;

/** What is known now, what was read when, what a trial would keep, and a picture of it. */
public record GeographyView(Counts known, List<IntakeEntry> intakes, Optional<Counts> trial, Places map) {}
