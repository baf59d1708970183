package no.tunet.quality.deviation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.quality.evidence.KeepEvidence;
import no.tunet.quality.store.EvidenceStore.About;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** One deviation: the farm shows what it has done, the auditor or the body answers. */
@Controller
public class DeviationPage {
    private static final int TEXT = 2000;

    private final ReadDeviations read;
    private final MoveDeviation move;
    private final KeepEvidence keep;

    DeviationPage(ReadDeviations read, MoveDeviation move, KeepEvidence keep) {
        this.read = read;
        this.move = move;
        this.keep = keep;
    }

    /** What an auditor or officer may answer. */
    public enum DeviationAnswer {
        ACCEPT,
        RETURN,
        EXTEND
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/avvik/{id}")
    public View show(@PathVariable UUID id, Page page) {
        return view(id, page, Form.empty());
    }

    /** The file and the words count together or not at all. */
    @ForRoles(Role.FARMER)
    @PostMapping("/avvik/{id}/bevis")
    @Transactional
    public Object prove(@PathVariable UUID id, Page page, Form form) {
        var what = form.text("what", TEXT);
        var described = form.optionalText("described", 300);
        var fileId = form.id("id");
        if (!form.ok()) {
            return view(id, page, form);
        }
        Optional<Decision<UUID>> kept = form.file("file")
                .map(file -> keep.keep(new KeepEvidence.Sent(
                        fileId.orElseThrow(),
                        Acting.member().organisation(),
                        About.DEVIATION,
                        id,
                        "",
                        described.orElse(""),
                        bytes(file))));
        if (kept.orElse(Decision.accepted(id)) instanceof Decision.Refused<UUID>(var reasons)) {
            return view(id, page, form.refuse(reasons));
        }
        if (move.show(id, what.orElseThrow()) instanceof Decision.Refused<UUID>(var reasons)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return view(id, page, form.refuse(reasons));
        }
        return Redirect.to("/avvik/" + id);
    }

    @ForRoles({Role.AUDITOR, Role.APPROVAL_OFFICER})
    @PostMapping("/avvik/{id}/svar")
    public Object answer(@PathVariable UUID id, Page page, Form form) {
        var answer = form.choice("answer", DeviationAnswer.class);
        var why = form.text("why", TEXT);
        var to = answer.filter(a -> a == DeviationAnswer.EXTEND).isPresent()
                ? form.date("to")
                : Optional.<java.time.LocalDate>empty();
        if (!form.ok()) {
            return view(id, page, form);
        }
        var decision = switch (answer.orElseThrow()) {
            case ACCEPT -> move.accept(id, why.orElseThrow());
            case RETURN -> move.giveBack(id, why.orElseThrow());
            case EXTEND -> move.extend(id, to.orElseThrow(), why.orElseThrow());
        };
        return switch (decision) {
            case Decision.Accepted<UUID> accepted -> Redirect.to("/avvik/" + id);
            case Decision.Refused<UUID>(var reasons) -> view(id, page, form.refuse(reasons));
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private View view(UUID id, Page page, Form form) {
        return View.of("quality/deviation/deviation", read.of(id, page).orElseThrow(NotFound::new))
                .form(form);
    }
}
