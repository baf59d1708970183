package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tunet.kernel.Decision;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import no.tunet.placement.domain.IncidentRules.Consequence;
import org.junit.jupiter.api.Test;

class IncidentRulesTests {
    static final LocalDate TODAY = LocalDate.of(2022, 11, 15);
    static final IncidentRules RULES = IncidentRules.known();

    @Test
    void aSeriousIncidentTellsTheBuyerAtOnceAndOffersAMeetingWithinTenDays() {
        var incident = new Incident.Reported(IncidentKind.INJURY, IncidentGrade.SERIOUS, TODAY);
        assertThat(RULES.consequences(incident, false))
                .containsExactly(
                        new Consequence.TellBuyerNow(), new Consequence.OfferMeeting(LocalDate.of(2022, 11, 25)));
        assertThat(RULES.consequences(new Incident.Reported(IncidentKind.INJURY, IncidentGrade.MINOR, TODAY), true))
                .isEmpty();
    }

    @Test
    void aPhysicalInterventionOnASchoolPlacementGoesToThePrincipal() {
        var incident = new Incident.Reported(IncidentKind.PHYSICAL_INTERVENTION, IncidentGrade.MINOR, TODAY);
        assertThat(RULES.consequences(incident, true)).containsExactly(new Consequence.TellPrincipal());
        assertThat(RULES.consequences(incident, false)).isEmpty();
    }

    @Test
    void somebodyMissingIsAlwaysSerious() {
        assertThat(RULES.report(IncidentKind.MISSING, IncidentGrade.MINOR, TODAY, "Gjekk frå fjøset", TODAY))
                .isInstanceOf(Decision.Refused.class);
        assertThat(RULES.report(IncidentKind.MISSING, IncidentGrade.SERIOUS, TODAY, "Gjekk frå fjøset", TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aSeriousIncidentIsNotClosedBeforeSomethingWasDoneAboutIt() {
        var reported = new Incident.Reported(IncidentKind.ANIMAL, IncidentGrade.SERIOUS, TODAY);
        assertThat(RULES.close(reported, "Grinda er bytt", TODAY)).isInstanceOf(Decision.Refused.class);
        var planned =
                ((Decision.Accepted<Incident>) RULES.plan(reported, "Bytte grind", TODAY.plusDays(3), TODAY)).state();
        assertThat(RULES.close(planned, "Grinda er bytt", TODAY)).isInstanceOf(Decision.Accepted.class);
    }
}
