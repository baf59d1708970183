package no.tunet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.programme.Shipped;
import no.tunet.programme.domain.CallCommand;
import no.tunet.programme.domain.CallRules;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.Deadline;
import no.tunet.programme.format.CallFile;
import org.junit.jupiter.api.Test;

class ProgrammeChapterTests {
    @Test
    void theMadeUpCallCanBePublishedOnItsDayOfTheStory() {
        var terms = Shipped.accepted(CallFile.read(ProgrammeChapter.nextCall()))
                .withDeadline(Deadline.endOf(LocalDate.of(2022, 12, 15)));
        var day = LocalDate.of(2022, 10, 3).atTime(9, 0).atZone(BusinessClock.OSLO);
        assertThat(terms.title().nb()).contains("oppdiktet");
        assertThat(terms.years()).containsExactly(2023, 2024, 2025);
        assertThat(CallRules.decide(new CallState.Draft(), terms, new CallCommand.Publish(), day))
                .isEqualTo(Decision.accepted(new CallState.Open(day.toLocalDate())));
    }
}
