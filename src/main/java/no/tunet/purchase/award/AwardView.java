package no.tunet.purchase.award;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.purchase.PurchaseFile;
import no.tunet.ui.Option;

/** What a proposal is made from: the farms, the offers of the chosen farm, the estimate, and whether the farm is approved today. */
public record AwardView(
        PurchaseFile file,
        List<Option> farms,
        Optional<String> farm,
        List<Option> offers,
        Optional<Money> estimate,
        boolean farmApproved) {}
