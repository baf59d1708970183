package no.tunet.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.continuity.departure.DeactivatePerson;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class DeactivatePersonTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private DeactivatePerson deactivate;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private Documents documents;

    private OrganisationId municipality;
    private Actor.Member leaving;
    private Actor.Member deputy;
    private Actor.Member leader;
    private Actor.Member administrator;

    @BeforeEach
    void aMunicipalityWithPeople() {
        municipality = cast.municipality("Havly kommune");
        leaving = cast.member(municipality, Role.COORDINATOR);
        deputy = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Role.UNIT_LEADER);
        administrator = cast.administrator(municipality, Role.DIRECTOR);
    }

    @Test
    void theDeputyTakesOverAndThePurchaseGetsAPacketThatScreenReadersCanRead() {
        var purchase = owned("purchase", Optional.of(deputy.person()));
        end(leaving.person());
        assertThat(of(purchase).owner()).contains(deputy.person());
        var packet = Acting.as(administrator, () -> documents.about(purchase)).getFirst();
        PdfChecks.assertPdfUa(Acting.as(administrator, () -> documents.content(packet.id()))
                .orElseThrow()
                .bytes());
    }

    @Test
    void withoutADeputyTheLeaderTakesOverAndIsAskedInRedToNameOthers() throws Exception {
        var agreement = owned("agreement", Optional.empty());
        end(leaving.person());
        assertThat(of(agreement).owner()).contains(leader.person());
        var html = web.perform(get("/").with(cast.as(leader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).contains("Dagtilbud: oppgi ansvarlig og stedfortreder").contains("Haster");
    }

    @Test
    void nothingIsLeftWithoutAnOwner() {
        owned("need", Optional.of(deputy.person()));
        owned("placement", Optional.empty());
        end(leaving.person());
        assertThat(Acting.as(administrator, () -> responsibilities.open(municipality)))
                .allSatisfy(object -> assertThat(object.owner()).isPresent());
    }

    @Test
    void theOneWhoLeftCannotSignInAnyMore() throws Exception {
        var cookie = cast.sessionCookie(leaving);
        end(leaving.person());
        web.perform(get("/").cookie(cookie)).andExpect(status().isSeeOther());
    }

    @Test
    void nobodyEndsOneself() {
        assertThat(Acting.as(administrator, () -> deactivate.deactivate(administrator.person())))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void somebodyInAnotherOrganisationIsNotHere() {
        var stranger = cast.member(cast.municipality("Fjellvik kommune"), Role.COORDINATOR);
        assertThat(Acting.as(administrator, () -> deactivate.deactivate(stranger.person())))
                .isInstanceOf(Decision.Refused.class);
    }

    private ObjectRef owned(String kind, Optional<PersonId> standIn) {
        var about = new ObjectRef(kind, Ids.next());
        Acting.run(
                leaving,
                () -> responsibilities.assign(
                        about, municipality, Optional.empty(), leaving.person(), standIn, "Dagtilbud", "/behov"));
        return about;
    }

    private Responsible of(ObjectRef about) {
        return Acting.as(administrator, () -> responsibilities.of(about)).orElseThrow();
    }

    private void end(PersonId person) {
        assertThat(Acting.as(administrator, () -> deactivate.deactivate(person)))
                .isInstanceOf(Decision.Accepted.class);
    }
}
