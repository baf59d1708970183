package no.tunet.pilot.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.domain.TableKind;
import no.tunet.pilot.format.PlanImport;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Choosing the files of a plan and trying them; nothing is saved as a pilot yet. */
@Controller
public class IntakePage {
    private final IntakeStore store;
    private final TakePlan takePlan;
    private final BusinessClock clock;

    IntakePage(IntakeStore store, TakePlan takePlan, BusinessClock clock) {
        this.takePlan = takePlan;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/piloter/innlesing")
    @ForRoles(Role.COUNTY_ADVISER)
    public View choose(Form form) {
        return View.of("pilot/intake/choose", new Format(List.of(TableKind.values())))
                .form(form);
    }

    @PostMapping("/piloter/innlesing")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object read(Form form, @RequestParam("files") Optional<List<MultipartFile>> files) {
        var chosen = files.orElse(List.of()).stream()
                .filter(f -> !f.isEmpty())
                .map(IntakePage::file)
                .toList();
        return switch (PlanImport.read(chosen)) {
            case Reading.Unreadable unreadable -> {
                unreadable.reasons().forEach(reason -> form.fail("files", reason));
                yield choose(form);
            }
            case Reading.Read read
            when !takePlan.unknownPartners(read).isEmpty() -> {
                takePlan.unknownPartners(read).forEach(reason -> form.fail("files", reason));
                yield choose(form);
            }
            case Reading.Read read -> {
                var member = Acting.member();
                var id = store.add(
                        member.organisation(),
                        PlanImport.toJson(read),
                        chosen.stream().map(PlanFile::name).toList(),
                        read.notes(),
                        member.person(),
                        clock.today());
                yield Redirect.to("/piloter/innlesing/" + id);
            }
        };
    }

    private static PlanFile file(MultipartFile file) {
        try {
            return new PlanFile(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables an import may hold, for the page that explains them. */
    public record Format(List<TableKind> tables) {}
}
