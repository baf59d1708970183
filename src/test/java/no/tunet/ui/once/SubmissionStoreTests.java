package no.tunet.ui.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.tunet.TunetTest;
import no.tunet.ui.OnceGuard;
import no.tunet.ui.OnceGuard.Claim;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TunetTest
class SubmissionStoreTests {
    @Autowired
    private OnceGuard guard;

    private final String token = UUID.randomUUID().toString();

    @Test
    void theFirstSendingGoesAheadAndTheSecondLearnsWhereItLed() {
        assertThat(guard.begin(token)).isInstanceOf(Claim.Fresh.class);
        assertThat(guard.begin(token)).isInstanceOf(Claim.Underway.class);
        guard.done(token, "/behov/1");
        assertThat(guard.begin(token)).isEqualTo(new Claim.Done("/behov/1"));
    }

    @Test
    void aFormThatCameBackWithErrorsMayBeSentAgain() {
        guard.begin(token);
        guard.free(token);
        assertThat(guard.begin(token)).isInstanceOf(Claim.Fresh.class);
    }
}
