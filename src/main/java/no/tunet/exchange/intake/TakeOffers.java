package no.tunet.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferSheet;
import no.tunet.directory.OwnOffers;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a farm’s file, or keeps it: every row or none. Rows with an id change that offer, rows without one become drafts. */
@Component
class TakeOffers {
    private static final String UUID_TEXT = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final OwnOffers offers;
    private final RowReader reader;
    private final TransactionTemplate transaction;

    TakeOffers(OwnOffers offers, RowReader reader, PlatformTransactionManager transactions) {
        this.offers = offers;
        this.reader = reader;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What each row leads to. With {@code keep}, and when no row is refused, it is kept; otherwise nothing is changed. */
    List<Planned> take(List<RawRow> rows, boolean keep) {
        return all(keep, () -> planned(rows, own()), this::kept);
    }

    /** The same for an approval officer with a farm's list: every row becomes a draft of the farm, and rows with an id are refused. */
    List<Planned> takeFor(OrganisationId farm, List<RawRow> rows, boolean keep) {
        return all(keep, () -> planned(rows, Map.of()), plan -> {
            if (plan instanceof Planned.New added) {
                offers.writeFor(farm, added.offer());
            }
            return plan;
        });
    }

    private List<Planned> all(boolean keep, Supplier<List<Planned>> plan, UnaryOperator<Planned> how) {
        return Optional.ofNullable(transaction.execute(status -> {
                    var planned = plan.get();
                    if (keep && planned.stream().noneMatch(Planned.Refused.class::isInstance)) {
                        planned = planned.stream().map(how).toList();
                    }
                    if (!keep || planned.stream().anyMatch(Planned.Refused.class::isInstance)) {
                        status.setRollbackOnly();
                    }
                    return planned;
                }))
                .orElseThrow();
    }

    private Map<UUID, OfferSheet> own() {
        return offers.sheets().stream()
                .collect(Collectors.toMap(sheet -> sheet.id().value(), Function.identity()));
    }

    private List<Planned> planned(List<RawRow> rows, Map<UUID, OfferSheet> own) {
        var seen = new HashSet<UUID>();
        var planned = new ArrayList<Planned>();
        rows.forEach(row -> planned.add(planned(row, own, seen)));
        return List.copyOf(planned);
    }

    private Planned planned(RawRow row, Map<UUID, OfferSheet> own, Set<UUID> seen) {
        String id = row.cell(Column.ID);
        if (id.isEmpty()) {
            var read = reader.read(row, Optional.empty());
            return read.reasons().isEmpty()
                    ? new Planned.New(row.number(), read.offer())
                    : new Planned.Refused(row.number(), row.cell(Column.NAME), read.reasons());
        }
        var known = id.matches(UUID_TEXT)
                ? Optional.ofNullable(own.get(UUID.fromString(id)))
                : Optional.<OfferSheet>empty();
        if (known.isEmpty()) {
            return new Planned.Refused(
                    row.number(), row.cell(Column.NAME), List.of(Reason.of("exchange.reason.unknown-id")));
        }
        return changed(row, known.get(), seen.add(known.get().id().value()));
    }

    private Planned changed(RawRow row, OfferSheet sheet, boolean first) {
        var read = reader.read(row, Optional.of(sheet.content()));
        var reasons = new ArrayList<>(read.reasons());
        if (!first) {
            reasons.add(Reason.of("exchange.reason.twice"));
        }
        String version = row.cell(Column.VERSION);
        if (!version.isEmpty() && !version.equals(String.valueOf(sheet.version()))) {
            reasons.add(Reason.of("exchange.reason.stale"));
        }
        if (!reasons.isEmpty()) {
            return new Planned.Refused(row.number(), row.cell(Column.NAME), reasons);
        }
        return read.offer().equals(sheet.content())
                ? new Planned.Same(row.number(), sheet.content().name())
                : new Planned.Changed(row.number(), sheet.id(), sheet.version(), read.offer());
    }

    private Planned kept(Planned plan) {
        return switch (plan) {
            case Planned.New added -> {
                offers.write(added.offer());
                yield added;
            }
            case Planned.Changed change ->
                switch (offers.change(change.id(), change.offer(), change.version())) {
                    case Decision.Refused<OfferId>(var reasons) ->
                        new Planned.Refused(change.row(), change.name(), reasons);
                    case Decision.Accepted<OfferId> accepted -> change;
                };
            case Planned.Same same -> same;
            case Planned.Refused refused -> refused;
        };
    }
}
