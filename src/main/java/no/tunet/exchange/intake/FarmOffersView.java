package no.tunet.exchange.intake;

import java.util.List;
import java.util.Optional;
import no.tunet.directory.FarmView;

/** The form for taking in a farm's list of offers: whose, the columns, and what the rows led to. */
public record FarmOffersView(FarmView farm, List<String> headings, Optional<OfferFilesView.Report> report) {}
