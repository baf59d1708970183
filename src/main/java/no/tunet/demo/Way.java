package no.tunet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.agreement.AgreementId;
import no.tunet.comparison.ComparisonId;
import no.tunet.kernel.Actor;
import no.tunet.need.NeedId;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.purchase.PurchaseId;

/** One municipality's way: its plot, its people, and what it has made so far. */
final class Way {
    final Plot plot;
    final Players players;
    final Later<NeedId> need = new Later<>();
    final Later<NeedId> wanted = new Later<>();
    final Later<ComparisonId> comparison = new Later<>();
    final List<Bargain> bargains;

    /** One purchase, its agreement, and who goes to the farm under it. */
    static final class Bargain {
        final Plot.Deal deal;
        final Later<PurchaseId> purchase = new Later<>();
        final Later<AgreementId> agreement = new Later<>();
        final List<Guest> placements = new ArrayList<>();

        Bargain(Plot.Deal deal) {
            this.deal = deal;
        }
    }

    /** Somebody who goes to a farm, from which day on, and who follows them up. */
    record Guest(PlacementId placement, ParticipantId who, LocalDate start, Actor.Member caseWorker) {}

    Way(Plot plot, Players players) {
        this.plot = plot;
        this.players = players;
        this.bargains = plot.deals().stream().map(Bargain::new).toList();
    }

    Actor.Member person(String role) {
        return players.person(plot.role(role));
    }
}
