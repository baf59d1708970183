package no.tunet.agreement;

import java.util.ArrayList;
import java.util.List;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.AbsenceTerms;
import no.tunet.agreement.domain.GeneralPart;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;
import no.tunet.kernel.TargetGroup;

/** Terms of an agreement as the database keeps them, for tests and generators outside the module. */
public final class SampleTerms {
    private SampleTerms() {}

    public static String json(Period term, List<PlaceTerm> places) {
        var absence = new ArrayList<AbsenceShare>();
        AbsenceTerms.causes().forEach(cause -> absence.add(new AbsenceShare(cause, 0, Share.ALL)));
        return new TermsJson()
                .write(new Terms(
                        new GeneralPart(term, 6, 4, 3, 1, 14),
                        new SpecialPart(
                                TargetGroup.MENTAL_HEALTH,
                                6,
                                3,
                                "Day offer on the farm",
                                "Animals, firewood and cooking",
                                "Lunch",
                                "The farm drives",
                                "Better days",
                                "The coordinator"),
                        List.of(new PriceTerm(PriceKind.HALF_DAY, Money.ofKroner(750), term, "Lunch")),
                        new AbsenceTerms(absence),
                        places));
    }
}
