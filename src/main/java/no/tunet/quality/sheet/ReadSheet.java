package no.tunet.quality.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetPoint;
import no.tunet.ui.ObjectHead;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a sheet for the screen. */
@Component
public class ReadSheet {
    private final SheetContent contents;
    private final Organisations organisations;
    private final BusinessClock clock;

    ReadSheet(SheetContent contents, Organisations organisations, BusinessClock clock) {
        this.contents = contents;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SheetView> of(UUID id, boolean offline, Page page) {
        return contents.of(id).map(filled -> view(filled, offline, page));
    }

    private SheetView view(SheetContent.Filled filled, boolean offline, Page page) {
        Sheet sheet = filled.sheet();
        return new SheetView(
                sheet.id(),
                head(sheet, page),
                sheet.kind(),
                sheet.state() instanceof Sheet.SheetState.Open && isWrittenBy(sheet, page),
                offline,
                sheet.startedOn(),
                (int) filled.answered(),
                filled.points().size(),
                filled.parts().stream().map(part -> section(part, filled, page)).toList(),
                sheet.audit());
    }

    /** The farm writes its own; an audit's report is the auditor's, and the approval body only reads it. */
    private static boolean isWrittenBy(Sheet sheet, Page page) {
        Role writer = sheet.kind() == SheetKind.AUDIT ? Role.AUDITOR : Role.FARMER;
        return page.member().filter(member -> member.role() == writer).isPresent();
    }

    private ObjectHead head(Sheet sheet, Page page) {
        var head = switch (sheet.state()) {
            case Sheet.SheetState.Open() ->
                ObjectHead.of(
                        page.t("quality.kind." + sheet.kind()),
                        organisations.nameOn(sheet.farm(), clock.today()),
                        page.t("quality.state.open"),
                        Tone.INFO);
            case Sheet.SheetState.Signed(var on, var points, var no) ->
                ObjectHead.of(
                                page.t("quality.kind." + sheet.kind()),
                                organisations.nameOn(sheet.farm(), on),
                                page.t("quality.state.signed", no),
                                no == 0 ? Tone.GOOD : Tone.WARNING)
                        .since(on);
            case Sheet.SheetState.GivenUp(var on) ->
                ObjectHead.of(
                                page.t("quality.kind." + sheet.kind()),
                                organisations.nameOn(sheet.farm(), on),
                                page.t("quality.state.given-up"),
                                Tone.NEUTRAL)
                        .since(on);
        };
        return head;
    }

    private static SheetView.SectionCard section(SheetContent.Part part, SheetContent.Filled filled, Page page) {
        List<SheetView.Card> cards =
                part.points().stream().map(point -> card(point, filled, page)).toList();
        return new SheetView.SectionCard(
                part.key(),
                anchor(part.key()),
                part.standard().in(page.language()),
                part.code() + " " + part.name().in(page.language()),
                (int) cards.stream()
                        .filter(c -> c.record() instanceof PointRecord.Settled)
                        .count(),
                cards);
    }

    private static SheetView.Card card(SheetPoint point, SheetContent.Filled filled, Page page) {
        return new SheetView.Card(
                point.key(),
                anchor(point.key()),
                point.point().code(),
                point.point().text().in(page.language()),
                point.point().evidence(),
                point.point().critical(),
                Ids.next(),
                filled.record(point.key()),
                filled.before(point.key()),
                filled.evidence().getOrDefault(point.key(), List.of()));
    }

    private static String anchor(String key) {
        return "p-" + key.replaceAll("[^A-Za-z0-9]", "-");
    }
}
