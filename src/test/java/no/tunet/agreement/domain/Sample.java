package no.tunet.agreement.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.Share;
import no.tunet.kernel.TargetGroup;

/** Terms and consents that the agreement tests start from. */
final class Sample {
    static final Period YEAR = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    static final UUID OFFER = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Sample() {}

    static Terms terms() {
        return terms(YEAR);
    }

    static Terms terms(Period term) {
        return new Terms(
                new GeneralPart(term, 6, 4, 3, 1, 14),
                new SpecialPart(
                        TargetGroup.MENTAL_HEALTH,
                        6,
                        3,
                        "A day on the farm",
                        "Animals and wood",
                        "Lunch",
                        "By bus",
                        "Coping",
                        "The coordinator"),
                List.of(new PriceTerm(PriceKind.HALF_DAY, Money.ofKroner(600), term, "Lunch")),
                absence(),
                List.of(
                        new PlaceTerm(OFFER, 1, new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING)),
                        new PlaceTerm(OFFER, 2, new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING))));
    }

    static AbsenceTerms absence() {
        var rows = new ArrayList<AbsenceShare>();
        AbsenceTerms.causes().forEach(cause -> rows.add(new AbsenceShare(cause, 0, Share.ALL)));
        rows.add(new AbsenceShare(AbsenceCause.ILL, 24, Share.ofPercent(50)));
        return new AbsenceTerms(rows);
    }

    static Consent consent(Role role, String hash) {
        return new Consent(PersonId.next(), "Kari Eksempel", role, LocalDate.of(2021, 12, 1), Instant.EPOCH, hash);
    }
}
