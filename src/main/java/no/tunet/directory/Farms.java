package no.tunet.directory;

import java.util.Optional;
import no.tunet.approval.Approvals;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.party.NewOrganisation;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.Position;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of farm enterprises: who they are and what they tell about themselves. */
@Component
public class Farms {
    private final FarmStore store;
    private final Organisations organisations;
    private final Publication publication;
    private final Approvals approvals;
    private final History history;
    private final BusinessClock clock;

    Farms(
            FarmStore store,
            Organisations organisations,
            Publication publication,
            Approvals approvals,
            History history,
            BusinessClock clock) {
        this.approvals = approvals;
        this.store = store;
        this.publication = publication;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** Registers an enterprise; a number that is registered already is refused. */
    @Transactional
    public Decision<OrganisationId> register(NewFarm farm) {
        if (organisations.byNumber(farm.orgNumber()).isPresent()) {
            return Decision.refused(Reason.of("directory.reason.org-number-taken", farm.orgNumber()));
        }
        var id = organisations.register(new NewOrganisation(
                OrganisationKind.FARM,
                farm.name(),
                clock.today(),
                Optional.of(farm.orgNumber()),
                farm.writtenForm(),
                Optional.of(farm.municipalityCode()),
                farm.place().map(place -> new Position(place.latitude(), place.longitude()))));
        store.add(id, farm.municipalityName(), farm.text(), clock.today());
        return Decision.accepted(id);
    }

    /** Adds what a farm tells to an organisation that is registered as a farm already. */
    @Transactional
    public void introduce(OrganisationId farm, String municipalityName, FarmText text) {
        store.add(farm, municipalityName, text, clock.today());
    }

    @Transactional(readOnly = true)
    public Optional<FarmView> find(OrganisationId id) {
        return organisations
                .find(id)
                .filter(organisation -> organisation.kind() == OrganisationKind.FARM)
                .map(organisation -> view(organisation, store.find(id)));
    }

    private static FarmView view(OrganisationView farm, Optional<FarmStore.Row> told) {
        return new FarmView(
                farm.id(),
                farm.name(),
                farm.orgNumber(),
                told.map(FarmStore.Row::municipalityName).orElse(""),
                told.map(FarmStore.Row::text).orElse(FarmText.EMPTY),
                told.map(FarmStore.Row::showing).orElse(FarmShowing.USUAL),
                told.map(FarmStore.Row::registeredOn),
                told.map(FarmStore.Row::version).orElse(FarmView.UNTOLD));
    }

    /** Changes what the acting person's farm tells about itself. */
    @Transactional
    public Decision<OrganisationId> change(FarmText text, int version) {
        var farm = Acting.member().organisation();
        if (!store.change(farm, text, version)) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        history.record(new ObjectRef("farm", farm.value()), farm, Reason.of("directory.history.farm-changed"));
        return Decision.accepted(farm);
    }

    /** Only a farm whose application is being treated may let itself be shown before it is approved. */
    @Transactional(readOnly = true)
    public boolean mayBeShownInProcess() {
        return approvals.isInProcess(Acting.member().organisation(), clock.today());
    }

    /** Chooses what everybody may see of the acting person's farm; a farm that has told nothing yet cannot choose. */
    @Transactional
    public Decision<OrganisationId> show(FarmShowing showing) {
        var farm = Acting.member().organisation();
        if (showing.shownInProcess() && !mayBeShownInProcess()) {
            return Decision.refused(Reason.of("directory.reason.no-open-application"));
        }
        if (!store.show(farm, showing)) {
            return Decision.refused(Reason.of("directory.reason.tell-first"));
        }
        publication.renewAll(farm);
        history.record(new ObjectRef("farm", farm.value()), farm, Reason.of("directory.history.showing-changed"));
        return Decision.accepted(farm);
    }
}
