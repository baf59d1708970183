package no.tunet.placement.sheet;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The farm's view of a sheet: gone the moment sharing is withdrawn. Every reading is logged for the participant to see. */
@Controller
public class FarmSheetPage {
    private final SheetStore store;
    private final AccessLog log;

    FarmSheetPage(SheetStore store, AccessLog log) {
        this.store = store;
        this.log = log;
    }

    @Allowed(data = DataKind.K7_IDENTITY, right = Right.READ, view = Scope.MINIMUM)
    @GetMapping("/dager/ark/{id}")
    @Transactional
    public View show(@PathVariable PlacementId id) {
        var shared = store.forFarm(id, Acting.member().organisation())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        store.participant(id)
                .ifPresent(participant -> log.read(participant, shared.controller(), ReadingPurpose.FOLLOW_UP.key()));
        return View.of("placement/sheet/farm", new FarmSheetView(shared.sheet(), shared.changedOn()));
    }
}
