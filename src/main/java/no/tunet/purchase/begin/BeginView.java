package no.tunet.purchase.begin;

import java.util.List;
import no.tunet.ui.Option;

/** What a new purchase can be given: units, and colleagues as owner or deputy. */
public record BeginView(List<Option> units, List<Option> colleagues) {}
