package no.tunet.ui.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.ui.Address;
import no.tunet.ui.Assets;
import no.tunet.ui.Banner;
import no.tunet.ui.Form;
import no.tunet.ui.HistoryEntry;
import no.tunet.ui.Link;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Step;
import no.tunet.ui.Texts;
import no.tunet.ui.Tone;
import no.tunet.ui.chart.Bars;
import no.tunet.ui.chart.Gantt;
import no.tunet.ui.chart.Lines;
import no.tunet.ui.chart.Places;
import no.tunet.ui.chart.Ranges;

/** A fictional page to show components on. */
public final class Samples {
    private static final Texts TEXTS = new Texts();
    private static final Assets ASSETS = new Assets();

    private Samples() {}

    static Page page(Language language) {
        var member = new Actor.Member(
                PersonId.next(),
                "Kari Koordinator",
                OrganisationId.next(),
                "Fjordvik kommune",
                OrganisationKind.MUNICIPALITY,
                Optional.empty(),
                MembershipId.next(),
                Role.COORDINATOR,
                false,
                language);
        var menu = List.of(
                new MenuEntry("ui.history", "/behov", 1, m -> true),
                new MenuEntry("ui.help", "/galleri", 2, m -> true),
                new MenuEntry("ui.owner", "/avtaler", 3, m -> true));
        return new Page(
                TEXTS,
                ASSETS,
                language,
                Optional.of(member),
                "token",
                Address.of("/galleri", "side=2"),
                false,
                LocalDate.of(2022, 11, 15),
                Optional.of(
                        new Banner(Reason.of("ui.form.date.hint"), Optional.of(new Link("Vis klokken", "/klokke")))),
                menu,
                no.tunet.ui.Doors.ALL_OPEN);
    }

    static Form form() {
        return Form.of(Map.of(
                "name",
                "Solbakken gård",
                "start",
                LocalDate.of(2022, 3, 1),
                "note",
                "Vi gleder oss 🐄\nمرحبا",
                "half",
                "MORNING"));
    }

    static Form wrongForm() {
        Form form = Form.of(Map.of("name", "010190 12345", "start", "i morgen", "price", "mange", "half", "NIGHT"));
        form.text("name");
        form.date("start");
        form.money("price");
        form.choice("half", no.tunet.kernel.HalfDay.class);
        form.choice("group", no.tunet.kernel.TargetGroup.class);
        form.text("note");
        form.refuse(List.of(Reason.of("ui.form.dates-reversed")));
        return form;
    }

    public static ObjectHead head(Page page) {
        return ObjectHead.of("Avtale", "Dagtilbud på Solbakken", "Løper", Tone.GOOD)
                .since(LocalDate.of(2022, 1, 3))
                .owned("Kari Koordinator", Optional.of("Sverre Stedfortreder"))
                .changeAt("/eierskap")
                .next(new Link("Godkjenn månedens grunnlag", "/grunnlag"));
    }

    public static List<Step> steps() {
        return List.of(
                new Step("Hvem", Optional.of("#hvem"), Step.State.DONE),
                new Step("Hvor ofte", Optional.of("#ofte"), Step.State.CURRENT),
                new Step("Hva det koster", Optional.empty(), Step.State.AHEAD));
    }

    public static List<HistoryEntry> history() {
        return List.of(
                new HistoryEntry(
                        LocalDate.of(2022, 11, 14),
                        Instant.parse("2022-11-14T12:05:00Z"),
                        "Kari Koordinator",
                        "Avtalen ble sendt til gården",
                        ""),
                new HistoryEntry(
                        LocalDate.of(2022, 11, 11),
                        Instant.parse("2022-11-12T08:30:00Z"),
                        "Gunnar Gårdbruker",
                        "Prisen ble endret",
                        "Fra 1 100 kr til 1 150 kr, fordi skyssen er med."));
    }

    public static Bars bars(Page page) {
        return new Bars(
                "Dager per gård",
                "Gård",
                "Dager",
                List.of(
                        new Bars.Bar("Solbakken", 120, page.number(120)),
                        new Bars.Bar("Nordre Vik", 1800, page.number(1800)),
                        new Bars.Bar("Øygarden", 0, page.number(0))));
    }

    public static Ranges ranges(Page page) {
        return new Ranges(
                "Kostnad per år",
                "Linje",
                List.of(
                        new Ranges.Range("Dagsats", Optional.of(span(page, 14_000, 60_000, 175_000))),
                        new Ranges.Range("Skyss", Optional.of(span(page, 5_000, 9_000, 20_000))),
                        new Ranges.Range("Oppfølging", Optional.empty())));
    }

    private static Ranges.Span span(Page page, int low, int likely, int high) {
        return new Ranges.Span(
                low,
                likely,
                high,
                page.money(Money.ofKroner(low)),
                page.money(Money.ofKroner(likely)),
                page.money(Money.ofKroner(high)));
    }

    public static Lines lines(Page page) {
        return new Lines(
                "Fremmøte",
                "Måned",
                List.of("jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"),
                List.of(
                        new Lines.Series(
                                "Planlagt",
                                IntStream.range(0, 12)
                                        .mapToObj(i -> Optional.of(40.0))
                                        .toList()),
                        new Lines.Series(
                                "Møtt",
                                IntStream.range(0, 12)
                                        .mapToObj(i -> i == 6 ? Optional.<Double>empty() : Optional.of(28.0 + i))
                                        .toList())),
                value -> page.number((long) value));
    }

    public static Gantt gantt() {
        var quarters = Gantt.span(new Gantt.Quarter(2021, 1), 12);
        return new Gantt(
                "Fremdriftsplan",
                quarters,
                List.of(
                        new Gantt.Row(
                                "Forankring",
                                Optional.of("/pilot/1"),
                                Set.copyOf(quarters.subList(0, 4)),
                                Set.copyOf(quarters.subList(0, 5)),
                                Set.of()),
                        new Gantt.Row(
                                "Drift",
                                Optional.empty(),
                                Set.copyOf(quarters.subList(4, 12)),
                                Set.copyOf(quarters.subList(4, 8)),
                                Set.of()),
                        new Gantt.Row(
                                "Rapport",
                                Optional.empty(),
                                Set.of(),
                                Set.of(),
                                Set.of(quarters.get(3), quarters.get(11)))),
                LocalDate.of(2022, 11, 15));
    }

    public static Places map() {
        return new Places(
                "Gårder i nærheten",
                List.of(
                        new Places.Place(1, "Solbakken", "/gard/1", new Places.Point(59.79, 5.21)),
                        new Places.Place(2, "Nordre Vik", "/gard/2", new Places.Point(59.90, 5.35))),
                Optional.of(new Places.Point(59.80, 5.25)));
    }
}
