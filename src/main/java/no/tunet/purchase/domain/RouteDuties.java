package no.tunet.purchase.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.purchase.domain.RouteAnswer.Duty;

/** What a route asks the buyer to do and to have on paper. */
final class RouteDuties {
    private RouteDuties() {}

    static Announcement announcement(Route route, SpecialGround ground) {
        return switch (route) {
            case BELOW_ACT, HSS_PART_I, PART_I, GRANT_NOT_PROCUREMENT, IN_HOUSE, PUBLIC_COOPERATION ->
                Announcement.NOT_REQUIRED;
            case PART_II -> Announcement.DOFFIN;
            case HSS_INDIVIDUAL_USER -> Announcement.AWARD_NOTICE_ONLY;
            case HSS_PART_IV, PART_III ->
                ground instanceof SpecialGround.OneSupplier
                        ? Announcement.EXEMPT_ONE_SUPPLIER
                        : Announcement.DOFFIN_AND_TED;
        };
    }

    static Standstill standstill(Route route, RouteQuestion question, RuleBook book) {
        LocalDate day = question.date().on();
        return switch (route) {
            case BELOW_ACT,
                    HSS_PART_I,
                    PART_I,
                    HSS_INDIVIDUAL_USER,
                    GRANT_NOT_PROCUREMENT,
                    IN_HOUSE,
                    PUBLIC_COOPERATION -> new Standstill.None();
            case PART_II -> new Standstill.Reasonable();
            case HSS_PART_IV ->
                question.ground() instanceof SpecialGround.OneSupplier
                        ? new Standstill.None()
                        : new Standstill.Days(
                                book.on(ParameterId.STANDSTILL_HSS_ELECTRONIC, day),
                                book.on(ParameterId.STANDSTILL_HSS_OTHER, day));
            case PART_III ->
                question.ground() instanceof SpecialGround.OneSupplier
                        ? new Standstill.None()
                        : new Standstill.LookUp("FOA § 25-2");
        };
    }

    static List<Duty> checklist(Route route, RouteQuestion question, RuleBook book) {
        var list = new ArrayList<Duty>();
        switch (route) {
            case BELOW_ACT -> {
                list.add(must("internal-note", "LOA § 2"));
                list.add(must("impartiality", "fvl. § 6"));
                list.add(must("contract", "LOA § 2"));
            }
            case HSS_PART_I, PART_I -> {
                firstPart(list, question, book);
                list.add(new Duty(Reason.of("purchase.duty.voluntary-notice"), "FOA § 7-1", true));
            }
            case HSS_INDIVIDUAL_USER -> {
                firstPart(list, question, book);
                list.add(must("named-user-documented", "FOA § 30-4"));
                list.add(awardNotice(question, book));
            }
            case PART_II -> {
                list.add(must("notice-doffin", "FOA del II"));
                list.add(must("full-protocol", "FOA § 10-5"));
                list.add(must("reasonable-standstill", "FOA del II"));
                announced(list, question, book);
            }
            case HSS_PART_IV -> {
                if (question.ground() instanceof SpecialGround.OneSupplier) {
                    list.add(must("one-supplier-documented", "FOA §§ 30-5, 13-4"));
                } else {
                    list.add(must("notice-doffin-ted", "FOA §§ 30-5, 21-1"));
                    list.add(must("standstill", "FOA § 30-9"));
                }
                list.add(must("tender-documents", "FOA § 30-1 (1)"));
                list.add(must("full-protocol", "FOA §§ 30-1 (7), 10-5"));
                list.add(must("reasoned-letter", "FOA § 30-8"));
                list.add(awardNotice(question, book));
                announced(list, question, book);
            }
            case PART_III -> {
                list.add(
                        question.ground() instanceof SpecialGround.OneSupplier
                                ? must("one-supplier-documented", "FOA § 13-4")
                                : must("notice-doffin-ted", "FOA § 21-1"));
                list.add(must("espd", "FOA del III"));
                list.add(must("tender-documents", "FOA del III"));
                list.add(must("full-protocol", "FOA § 25-5"));
                list.add(must("reasoned-letter", "FOA del III"));
                list.add(awardNotice(question, book));
                announced(list, question, book);
            }
            case GRANT_NOT_PROCUREMENT -> {
                list.add(must("grant-letter", "LOA § 2"));
                list.add(must("grant-reason", "LOA § 2"));
            }
            case IN_HOUSE -> list.add(must("in-house-note", "FOA §§ 3-1, 3-2"));
            case PUBLIC_COOPERATION -> list.add(must("cooperation-note", "FOA § 3-3"));
        }
        return List.copyOf(list);
    }

    private static void firstPart(List<Duty> list, RouteQuestion question, RuleBook book) {
        list.add(must("documentation", "FOA § 7-1"));
        list.add(must("short-protocol", "FOA § 7-1 (3)"));
        common(list, question, book);
    }

    private static void announced(List<Duty> list, RouteQuestion question, RuleBook book) {
        LocalDate day = question.date().on();
        book.find(ParameterId.CLIMATE_MIN_WEIGHT, day)
                .ifPresent(weight -> list.add(new Duty(
                        Reason.of(
                                "purchase.duty.climate",
                                weight.whole(),
                                book.on(ParameterId.CLIMATE_TOP_RANK, day).whole()),
                        "LOA § 5b",
                        false)));
        list.add(must("pay-and-conditions", "LOA §§ 5e, 5i"));
        common(list, question, book);
    }

    private static void common(List<Duty> list, RouteQuestion question, RuleBook book) {
        list.add(must("impartiality", "FOA § 7-5"));
        list.add(must("confidentiality", "FOA § 7-4"));
        list.add(must("e-invoice-clause", "2019-04-01-444 §§ 2-6"));
        book.find(ParameterId.TAX_CERT_MAX_AGE, question.date().on())
                .ifPresent(age ->
                        list.add(new Duty(Reason.of("purchase.duty.tax-certificate", age.whole()), "LOA § 5l", false)));
        list.add(must("contract", "FOA § 7-1"));
    }

    private static Duty awardNotice(RouteQuestion question, RuleBook book) {
        int days = book.on(ParameterId.AWARD_NOTICE_MAX, question.date().on()).whole();
        return new Duty(Reason.of("purchase.duty.award-notice", days), "FOA §§ 30-7, 21-6", false);
    }

    private static Duty must(String code, String paragraph) {
        return new Duty(Reason.of("purchase.duty." + code), paragraph, false);
    }
}
