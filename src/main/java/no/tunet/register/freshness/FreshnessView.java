package no.tunet.register.freshness;

import java.time.LocalDate;
import java.util.List;
import no.tunet.register.domain.Freshness;

/** The public figure of the register, as a whole and by municipality. */
public record FreshnessView(Freshness all, List<Freshness> municipalities, int days, LocalDate today) {}
