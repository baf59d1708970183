package no.tunet.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.FarmText;
import no.tunet.directory.Farms;
import no.tunet.directory.NewFarm;
import no.tunet.directory.NewOffer;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.party.Organisations;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers the farms of a list that are not registered yet: tried first, every row or none. */
@Component
class TakeFarms {
    private static final int LONGEST_NAME = 200;

    private final Farms farms;
    private final Organisations organisations;
    private final Municipalities municipalities;
    private final Texts texts;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    TakeFarms(
            Farms farms,
            Organisations organisations,
            Municipalities municipalities,
            Texts texts,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.farms = farms;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.texts = texts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What each row leads to; with {@code keep}, and when no row is refused, it is done. */
    Decision<List<PlannedFarm>> take(byte[] content, boolean keep) {
        return switch (TableFile.lines(content)) {
            case Decision.Refused<List<List<String>>>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<List<List<String>>>(var lines) -> {
                var columns = lines.getFirst().stream()
                        .map(heading -> FarmColumn.of(heading, texts))
                        .toList();
                yield columns.containsAll(List.of(Optional.of(FarmColumn.NUMBER), Optional.of(FarmColumn.NAME)))
                        ? Decision.accepted(inOne(lines, columns, keep))
                        : Decision.refused(Reason.of("exchange.reason.farm-columns"));
            }
        };
    }

    private List<PlannedFarm> inOne(List<List<String>> lines, List<Optional<FarmColumn>> columns, boolean keep) {
        return Optional.ofNullable(transaction.execute(status -> {
                    var seen = new HashSet<String>();
                    var planned = new ArrayList<PlannedFarm>();
                    for (int i = 1; i < lines.size(); i++) {
                        planned.add(planned(i + 1, cells(lines.get(i), columns), seen));
                    }
                    boolean done = keep && planned.stream().noneMatch(PlannedFarm.Refused.class::isInstance);
                    return done ? planned.stream().map(this::kept).toList() : List.copyOf(planned);
                }))
                .orElseThrow();
    }

    private PlannedFarm kept(PlannedFarm plan) {
        return switch (plan) {
            case PlannedFarm.New(int row, NewFarm farm) ->
                switch (farms.register(farm)) {
                    case Decision.Accepted<OrganisationId> accepted -> plan;
                    case Decision.Refused<OrganisationId> refused -> new PlannedFarm.Known(row, farm.name());
                };
            case PlannedFarm.Known known -> known;
            case PlannedFarm.Refused refused -> refused;
        };
    }

    private PlannedFarm planned(int row, Map<FarmColumn, String> cells, Set<String> seen) {
        var wrong = new ArrayList<Reason>();
        String digits = cell(cells, FarmColumn.NUMBER).replaceAll("\\s", "");
        String name = cell(cells, FarmColumn.NAME);
        if (!OrgNumber.isValid(digits)) {
            wrong.add(Reason.of("exchange.reason.org-number", digits));
        } else if (!seen.add(digits)) {
            wrong.add(Reason.of("exchange.reason.twice"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            wrong.add(Reason.of("exchange.reason.farm-name"));
        }
        LocalDate today = clock.today();
        String code = cell(cells, FarmColumn.MUNICIPALITY);
        if (municipalities.find(code, today).isEmpty()) {
            wrong.add(Reason.of("exchange.reason.municipality", code));
        }
        var place = place(cells, wrong);
        if (!wrong.isEmpty()) {
            return new PlannedFarm.Refused(row, name, wrong);
        }
        var number = new OrgNumber(digits);
        return organisations.byNumber(number).isPresent()
                ? new PlannedFarm.Known(row, name)
                : new PlannedFarm.New(
                        row,
                        new NewFarm(
                                name,
                                number,
                                Language.of(cell(cells, FarmColumn.WRITTEN_FORM)),
                                code,
                                municipalities.nameOn(code, today, Language.NB),
                                place,
                                new FarmText(
                                        Optional.of(cell(cells, FarmColumn.PRODUCER_NUMBER))
                                                .filter(producer -> producer.matches("\\d{10}")),
                                        "",
                                        Optional.of(cell(cells, FarmColumn.WEBSITE))
                                                .filter(site -> site.matches("https?://[^\\s<>\"]{3,200}")),
                                        "",
                                        "")));
    }

    private static Optional<NewOffer.Place> place(Map<FarmColumn, String> cells, List<Reason> wrong) {
        String north = cell(cells, FarmColumn.LATITUDE).replace(',', '.');
        String east = cell(cells, FarmColumn.LONGITUDE).replace(',', '.');
        if (north.isEmpty() && east.isEmpty()) {
            return Optional.empty();
        }
        if (north.matches("(5[7-9]|6\\d|7[01])(\\.\\d{1,12})?")
                && east.matches("([4-9]|[12]\\d|3[01])(\\.\\d{1,12})?")) {
            return Optional.of(new NewOffer.Place(Double.parseDouble(north), Double.parseDouble(east)));
        }
        wrong.add(Reason.of("exchange.reason.place", north, east));
        return Optional.empty();
    }

    private static Map<FarmColumn, String> cells(List<String> line, List<Optional<FarmColumn>> columns) {
        var cells = new EnumMap<FarmColumn, String>(FarmColumn.class);
        for (int c = 0; c < Math.min(columns.size(), line.size()); c++) {
            String cell = line.get(c).strip();
            columns.get(c).ifPresent(column -> cells.put(column, cell));
        }
        return cells;
    }

    private static String cell(Map<FarmColumn, String> cells, FarmColumn column) {
        return cells.getOrDefault(column, "");
    }
}
