package no.tunet.pilot.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.tunet.access.ForRoles;
import no.tunet.documents.DocumentView;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotStore;
import no.tunet.tasks.OpenTask;
import no.tunet.tasks.Tasks;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a pilot, what waits for somebody, and the quality points with what was done about each. */
@Controller("pilotDocumentPage")
public class DocumentPage {
    private static final List<String> KINDS = List.of("agreement", "plan", "other");
    private static final int MOST_BYTES = 10_000_000;

    private final PilotDesk desk;
    private final PilotStore pilots;
    private final QualityStore quality;
    private final Documents documents;
    private final Tasks tasks;
    private final BusinessClock clock;

    DocumentPage(
            PilotDesk desk,
            PilotStore pilots,
            QualityStore quality,
            Documents documents,
            Tasks tasks,
            BusinessClock clock) {
        this.desk = desk;
        this.pilots = pilots;
        this.quality = quality;
        this.documents = documents;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/dokumenter")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/dokumenter")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object keep(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var kind = form.oneOf("kind", KINDS.stream().map(k -> Option.of(k, k)).toList());
        byte[] content = form.file("file").map(DocumentPage::bytes).orElse(new byte[0]);
        if (content.length < 5 || !new String(content, 0, 4, StandardCharsets.US_ASCII).equals("%PDF")) {
            form.fail("file", Reason.of(content.length == 0 ? "ui.form.required" : "pilot.meeting.notPdf"));
        } else if (content.length > MOST_BYTES) {
            form.fail("file", Reason.of("pilot.meeting.tooBig", MOST_BYTES / 1_000_000));
        }
        if (form.ok()) {
            documents.store(new NewDocument(
                    plan.owner(),
                    pilots.funder(plan.id()),
                    plan.id().ref(),
                    "pilot.document." + kind.orElseThrow(),
                    "prosjektdokument.pdf",
                    "application/pdf",
                    content));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/dokumenter") : view(plan, form);
    }

    @PostMapping("/piloter/{id}/dokumenter/kvalitet")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object check(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var point = form.oneOf("point", points(plan));
        var note = form.text("note", 1000);
        if (form.ok()) {
            quality.add(
                    plan,
                    new QualityStore.Check(Integer.parseInt(point.orElseThrow()), clock.today(), note.orElseThrow()),
                    Acting.member().person());
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/dokumenter") : view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        return View.of(
                        "pilot/document/page",
                        new Papers(
                                plan,
                                documents.about(plan.id().ref()),
                                tasks.openAbout(plan.id().ref()),
                                quality.of(plan.id()).stream()
                                        .map(c -> new Done(c.point(), c.on(), c.note()))
                                        .toList(),
                                points(plan),
                                PilotDesk.mayWrite(plan)))
                .form(form);
    }

    private static List<Option> points(KeptPlan plan) {
        var measures = plan.printed().qualityMeasures();
        return IntStream.range(0, measures.size())
                .mapToObj(i -> Option.of(String.valueOf(i + 1), measures.get(i)))
                .toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done about a quality point. */
    public record Done(int point, LocalDate on, String note) {}

    /** Documents, open tasks and quality points. */
    public record Papers(
            KeptPlan plan,
            List<DocumentView> documents,
            List<OpenTask> open,
            List<Done> done,
            List<Option> points,
            boolean mayWrite) {
        public List<Done> about(String point) {
            return done.stream()
                    .filter(d -> String.valueOf(d.point()).equals(point))
                    .toList();
        }

        public List<Option> kinds(Page page) {
            return KINDS.stream()
                    .map(k -> Option.of(k, page.t("pilot.document." + k)))
                    .toList();
        }
    }
}
