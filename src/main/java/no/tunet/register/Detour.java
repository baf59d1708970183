package no.tunet.register;

import java.math.BigDecimal;

/** How much longer the road is than the straight line, on the average, and the source of the figure. */
public record Detour(BigDecimal factor, String source) {}
