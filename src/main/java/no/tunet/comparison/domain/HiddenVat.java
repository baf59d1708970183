package no.tunet.comparison.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/**
 * The VAT that lies inside a price free of VAT. Social services are exempt (VAT Act § 3-4), so a farm cannot deduct the VAT it pays itself and must let
 * the price cover it; a municipality's own taxed purchases are compensated. Part of the price, never added to it.
 */
public final class HiddenVat {
    private HiddenVat() {}

    /** The VAT in a price of which the given share went to taxed purchases, at the VAT rate of the day. */
    public static Money inPrice(Money price, Share taxedPurchases, Share rate) {
        var vat = BigDecimal.valueOf(rate.basisPoints(), 4);
        return price.times(taxedPurchases).times(vat.divide(BigDecimal.ONE.add(vat), MathContext.DECIMAL64));
    }
}
