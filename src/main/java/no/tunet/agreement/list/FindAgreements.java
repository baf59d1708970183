package no.tunet.agreement.list;

import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementStatus;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the agreements of the acting organisation, those that end first on top. */
@Component
public class FindAgreements {
    private static final int MOST_EXPORTED = 5_000;

    private final AgreementListStore store;
    private final BusinessClock clock;

    FindAgreements(AgreementListStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AgreementListView page(Optional<AgreementStatus> status, String words, int number) {
        var member = Acting.member();
        var paging = new Paging(number, Paging.SIZE, store.count(member.organisation(), status, words));
        return new AgreementListView(
                store.rows(member.organisation(), status, words, clock.today(), paging.size(), paging.offset()),
                paging,
                status.isPresent() || !words.isBlank(),
                member.organisationKind() != OrganisationKind.FARM);
    }

    /** All that the filter finds, at most five thousand. */
    @Transactional(readOnly = true)
    public List<AgreementRow> all(Optional<AgreementStatus> status, String words) {
        return store.rows(Acting.member().organisation(), status, words, clock.today(), MOST_EXPORTED, 0);
    }
}
