package no.tunet.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that take part, with the name each had on a day. */
@Component
public class Organisations {
    private static final int MOST_LISTED = 1000;

    private final OrganisationStore store;
    private final BusinessClock clock;

    Organisations(OrganisationStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationView> find(OrganisationId id) {
        return store.find(id, clock.today());
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationView> byNumber(OrgNumber number) {
        return store.byNumber(number, clock.today());
    }

    /** At most a thousand of a kind, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationView> ofKind(OrganisationKind kind) {
        return store.ofKind(kind, clock.today(), MOST_LISTED);
    }

    /** The name the organisation had on a day: what a letter of that day prints. */
    @Transactional(readOnly = true)
    public String nameOn(OrganisationId id, LocalDate day) {
        return Optional.ofNullable(store.names(List.of(id), day).get(id)).orElse("");
    }

    @Transactional(readOnly = true)
    public Map<OrganisationId, String> namesOn(Collection<OrganisationId> ids, LocalDate day) {
        return store.names(ids, day);
    }

    @Transactional(readOnly = true)
    public List<UnitView> units(OrganisationId id) {
        return store.units(id);
    }

    @Transactional
    public OrganisationId register(NewOrganisation organisation) {
        var id = OrganisationId.next();
        store.add(id, organisation);
        return id;
    }

    /** From a day on the organisation bears another name; the old one stays for the days before. */
    @Transactional
    public void rename(OrganisationId id, String name, LocalDate from) {
        store.addName(id, name, from);
    }

    @Transactional
    public UnitId addUnit(OrganisationId organisation, String name) {
        var unit = UnitId.next();
        store.addUnit(unit, organisation, name);
        return unit;
    }
}
