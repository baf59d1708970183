package no.tunet.agreement.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tunet.agreement.domain.AbsenceShare;
import no.tunet.agreement.domain.GeneralPart;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.agreement.domain.PriceTerm;
import no.tunet.agreement.domain.SpecialPart;
import no.tunet.agreement.domain.Terms;

/** Terms as the values of the form that writes them. */
final class TermsValues {
    private TermsValues() {}

    static Map<String, Object> of(Terms terms) {
        var values = new HashMap<String, Object>();
        general(values, terms.general());
        special(values, terms.special());
        for (PriceKind kind : PriceKind.values()) {
            List<PriceTerm> lines =
                    terms.prices().stream().filter(p -> p.kind() == kind).toList();
            if (!lines.isEmpty()) {
                values.put("price_" + kind, lines.getFirst().amount());
                values.put("includes_" + kind, lines.getFirst().includes());
            }
            if (lines.size() > 1) {
                values.put("later_" + kind, lines.getLast().amount());
                values.put("from_" + kind, lines.getLast().validity().from());
            }
        }
        terms.absence().rows().forEach(row -> absence(values, row));
        values.put("places", terms.places().stream().map(TermsInput::value).toList());
        return values;
    }

    private static void general(Map<String, Object> values, GeneralPart general) {
        values.put("start", general.term().from());
        values.put("end", general.term().to());
        values.put("trialMonths", general.trialMonths());
        values.put("extensionMonths", general.extensionMonths());
        values.put("noticeMonths", general.noticeMonths());
        values.put("trialNoticeMonths", general.trialNoticeMonths());
        values.put("creditDays", general.creditDays());
    }

    private static void special(Map<String, Object> values, SpecialPart special) {
        values.put("group", special.group());
        values.put("maxGroupSize", special.maxGroupSize());
        values.put("participantsPerStaff", special.participantsPerStaff());
        values.put("service", special.service());
        values.put("activities", special.activities());
        values.put("food", special.food());
        values.put("transport", special.transport());
        values.put("goals", special.goals());
        values.put("contacts", special.contacts());
    }

    private static void absence(Map<String, Object> values, AbsenceShare row) {
        int percent = row.share().basisPoints() / 100;
        if (row.noticeHours() == 0) {
            values.put("absence_" + row.cause(), percent);
        } else {
            values.put("hours_" + row.cause(), row.noticeHours());
            values.put("early_" + row.cause(), percent);
        }
    }
}
