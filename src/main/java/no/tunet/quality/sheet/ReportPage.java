package no.tunet.quality.sheet;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.party.Organisations;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.SheetPoint;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.quality.store.SheetStore;
import no.tunet.ui.Download;
import no.tunet.ui.NotFound;
import no.tunet.ui.Texts;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sheet on paper, with pictures, in the farm's written form. */
@Controller
public class ReportPage {
    private static final int WIDEST = 70;

    private final SheetContent contents;
    private final SheetStore sheets;
    private final EvidenceStore evidence;
    private final Organisations organisations;
    private final Texts texts;
    private final Pdf pdf;
    private final BusinessClock clock;

    ReportPage(
            SheetContent contents,
            SheetStore sheets,
            EvidenceStore evidence,
            Organisations organisations,
            Texts texts,
            Pdf pdf,
            BusinessClock clock) {
        this.contents = contents;
        this.sheets = sheets;
        this.evidence = evidence;
        this.organisations = organisations;
        this.texts = texts;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/kvalitet/skjema/{id}/rapport")
    @Transactional(readOnly = true)
    public Download print(@PathVariable UUID id) {
        var filled = contents.of(id).orElseThrow(NotFound::new);
        var farm = organisations.find(filled.sheet().farm()).orElseThrow();
        var language = farm.writtenForm();
        return Download.pdf("revisjon.pdf", pdf.render("quality/pdf/report", view(filled, language), language));
    }

    private ReportView view(SheetContent.Filled filled, Language language) {
        Sheet sheet = filled.sheet();
        var photos =
                evidence.pictures(sheet.id()).stream().collect(Collectors.groupingBy(EvidenceStore.Picture::point));
        var parts = new ArrayList<ReportView.Part>();
        for (var part : filled.parts()) {
            parts.add(new ReportView.Part(
                    part.code() + " " + part.name().in(language),
                    part.points().stream()
                            .map(point -> answer(point, filled, photos, language))
                            .toList()));
        }
        var signed = sheet.state() instanceof Sheet.SheetState.Signed(var on, var points, var open)
                ? Optional.of(on)
                : Optional.<java.time.LocalDate>empty();
        long open = filled.records().values().stream()
                .filter(r -> r instanceof PointRecord.Settled(var a, var earlier)
                        && a.verdict() == no.tunet.quality.domain.PointVerdict.NO)
                .count();
        return new ReportView(
                organisations.nameOn(sheet.farm(), signed.orElse(clock.today())),
                sheet.kind(),
                sheet.number(),
                sheet.startedOn(),
                signed,
                sheets.conclusion(sheet.id()),
                filled.points().size(),
                (int) open,
                parts);
    }

    private ReportView.Answer answer(
            SheetPoint point,
            SheetContent.Filled filled,
            Map<String, List<EvidenceStore.Picture>> photos,
            Language language) {
        var record = filled.record(point.key());
        Optional<PointAnswer> answer = record instanceof PointRecord.Settled(var settled, var earlier)
                ? Optional.of(settled)
                : Optional.empty();
        String key = answer.map(a -> "PointVerdict." + a.verdict())
                .orElse(record instanceof PointRecord.Conflict ? "quality.point.conflict" : "quality.point.unanswered");
        return new ReportView.Answer(
                point.point().code(),
                point.point().text().in(language),
                key,
                answer.map(PointAnswer::note).orElse(""),
                answer.flatMap(a -> a.severity()
                        .map(s -> texts.word(language, s)
                                + a.deadline()
                                        .map(d -> ", " + texts.text(language, "quality.deviation.deadline", d))
                                        .orElse(""))),
                photos.getOrDefault(point.key(), List.of()).stream()
                        .map(ReportPage::photo)
                        .toList());
    }

    private static ReportView.Photo photo(EvidenceStore.Picture picture) {
        int width = picture.height() > picture.width() ? WIDEST * picture.width() / picture.height() : WIDEST;
        return new ReportView.Photo(
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.content()),
                picture.described(),
                Math.max(5, width));
    }
}
