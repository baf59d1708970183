package no.tunet.ui.gallery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.MembershipId;
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
                menu);
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
                        Instant.parse("2022-11-14T12:05:00Z"), "Kari Koordinator", "Avtalen ble sendt til gården", ""),
                new HistoryEntry(
                        Instant.parse("2022-11-12T08:30:00Z"),
                        "Gunnar Gårdbruker",
                        "Prisen ble endret",
                        "Fra 1 100 kr til 1 150 kr, fordi skyssen er med."));
    }
}
