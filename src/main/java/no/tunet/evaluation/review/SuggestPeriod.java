package no.tunet.evaluation.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.ui.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what to evaluate: an agreement's whole months so far, at most the last twelve. */
@Component
public class SuggestPeriod {
    private static final int MONTHS = 12;

    private final ReviewStore reviews;
    private final Agreements agreements;
    private final BusinessClock clock;

    SuggestPeriod(ReviewStore reviews, Agreements agreements, BusinessClock clock) {
        this.reviews = reviews;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Option> agreements() {
        return reviews.agreements(clock.today()).stream()
                .map(a -> Option.of(a.id().toString(), a.title()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Period> of(AgreementId id) {
        return agreements.find(id).map(AgreementView::term).flatMap(term -> within(term, clock.today()));
    }

    private static Optional<Period> within(Period term, LocalDate today) {
        LocalDate lastMonthEnd = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        LocalDate to = lastMonthEnd.isAfter(term.to()) ? term.to() : lastMonthEnd;
        LocalDate yearBack = YearMonth.from(to).minusMonths(MONTHS - 1).atDay(1);
        LocalDate from = yearBack.isBefore(term.from()) ? term.from() : yearBack;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
