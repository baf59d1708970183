package no.tunet.geography.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.tunet.geography.Atlas;
import no.tunet.geography.domain.Reference;
import no.tunet.kernel.Decision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads official files, and keeps all of them or, when anything is wrong, none. */
@Component
class TakeOfficialFiles {
    private final IntakeStore store;
    private final Atlas atlas;
    private final TransactionTemplate transaction;

    TakeOfficialFiles(IntakeStore store, Atlas atlas, PlatformTransactionManager transactions) {
        this.store = store;
        this.atlas = atlas;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would be kept. */
    Decision<Reference> rehearse(List<OfficialFile> files, LocalDate validOn) {
        var gathered = OfficialFiles.read(files, validOn);
        return Decision.unless(gathered.problems(), gathered::reference);
    }

    Decision<Reference> take(List<OfficialFile> files, LocalDate validOn, String source) {
        var decision = rehearse(files, validOn);
        if (decision instanceof Decision.Accepted<Reference>(Reference reference)) {
            String names = files.stream().map(OfficialFile::name).collect(Collectors.joining(", "));
            transaction.executeWithoutResult(status -> store.keep(reference, names, source, validOn));
            atlas.turn();
        }
        return decision;
    }
}
