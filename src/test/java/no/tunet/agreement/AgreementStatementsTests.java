package no.tunet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** How often the agreement pages ask the database, however many rows there are. The session and the page each tell the database once who acts. */
@TunetTest
class AgreementStatementsTests {
    private static final int TELLING_WHO_ACTS = 2;
    private static final int MOST = 5;

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    ApplicationContext context;

    private Actor.Member buyer;
    private Actor.Member farmer;

    @BeforeEach
    void parties() {
        var municipality = cast.municipality("Prøvedal kommune");
        var unit = cast.unit(municipality, "Helse");
        buyer = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        farmer = cast.member(cast.farm("Prøvegard"), Role.FARMER);
    }

    @Test
    void theListAsksEquallyOftenForOneTenAndAHundredAgreements() {
        begin(1);
        List<String> one = statements("/avtaler");
        begin(9);
        List<String> ten = statements("/avtaler");
        begin(90);
        List<String> hundred = statements("/avtaler");
        assertThat(ten).hasSameSizeAs(one);
        assertThat(hundred).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST + TELLING_WHO_ACTS);
    }

    @Test
    void theAgreementAsksEquallyOftenHoweverManyOthersThereAre() {
        var agreement = begin(1);
        List<String> alone = statements("/avtaler/" + agreement.id);
        begin(50);
        assertThat(statements("/avtaler/" + agreement.id)).hasSameSizeAs(alone);
    }

    private RunningAgreement begin(int more) {
        RunningAgreement last = null;
        for (int i = 0; i < more; i++) {
            last = RunningAgreement.begin(
                    context, buyer, farmer, new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        }
        return java.util.Objects.requireNonNull(last);
    }

    private List<String> statements(String path) {
        var cookie = cast.sessionCookie(buyer);
        return QueryCounter.statements(() -> {
            var answer = web.perform(get(path).cookie(cookie)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer;
        });
    }
}
