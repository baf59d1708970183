package no.tunet.directory.offering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.ApprovalStatus;
import no.tunet.directory.Checked;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.PictureView;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.ui.HistoryEntry;

/** An offer as a reader sees it: content, the farm, free places on each half-day today, and for the farm itself the history. */
public record OfferSheetView(
        OfferSheet sheet,
        String farmName,
        String municipality,
        ApprovalStatus approval,
        Map<HalfDayOfWeek, Integer> free,
        boolean exactPosition,
        Optional<Checked> checked,
        int freshDays,
        List<PictureView> pictures,
        boolean own,
        boolean mayAsk,
        boolean mayCheck,
        List<HistoryEntry> history) {}
