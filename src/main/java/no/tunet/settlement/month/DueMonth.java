package no.tunet.settlement.month;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.ObjectRef;

/** A month under an agreement that is over and not yet sent. */
public record DueMonth(AgreementId agreement, String title, YearMonth month) {
    static final String TASK = "settlement-send";

    /** What the task about sending a month is about: the same for the same agreement and month. */
    static ObjectRef ref(AgreementId agreement, YearMonth month) {
        String name = agreement.value() + "/" + month;
        return new ObjectRef("month", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public String path() {
        return path(agreement, month);
    }

    static String path(AgreementId agreement, YearMonth month) {
        return "/maned/utkast/" + agreement + "/" + month;
    }
}
