package no.tunet.approval.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Particulars;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.dossier.Dossier;
import no.tunet.approval.dossier.DossierStore;
import no.tunet.approval.dossier.PathNews;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A farm writes, sends, explains or takes back its application. */
@Component
@NamedInterface("commands")
public class WriteApplication {
    private final DossierStore store;
    private final ReadWay ways;
    private final PathNews news;
    private final BusinessClock clock;

    WriteApplication(DossierStore store, ReadWay ways, PathNews news, BusinessClock clock) {
        this.store = store;
        this.ways = ways;
        this.news = news;
        this.clock = clock;
    }

    /** Keeps what is typed so far; refuses when the application is with the approval body or another tab was faster. */
    @Transactional
    public Decision<Dossier> save(Map<String, List<String>> typed, int version) {
        var farm = Acting.member().organisation();
        var latest = store.latest(farm);
        Phase phase = ways.of(farm, latest).phase(clock.today());
        if (!mayWrite(latest, phase)) {
            return Decision.refused(Reason.of("approval.reason.not-in.SUBMIT"));
        }
        var draft = latest.filter(d -> writable(d, phase));
        if (draft.isEmpty()) {
            store.begin(farm, latest.map(d -> d.ordinal() + 1).orElse(1), typed, clock.today());
        } else if (!store.save(draft.get().id(), typed, version, clock.today())) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        return Decision.accepted(store.latest(farm).orElseThrow());
    }

    /** Sends the application, or the corrected one while a question waits. */
    @Transactional
    public Decision<Dossier> send(Map<String, List<String>> typed, Particulars particulars, int version) {
        LocalDate today = clock.today();
        var against = particulars.against(today);
        if (!against.isEmpty()) {
            return new Decision.Refused<>(against);
        }
        return switch (save(typed, version)) {
            case Decision.Refused<Dossier> refused -> refused;
            case Decision.Accepted<Dossier>(var dossier) ->
                dossier.application().steps().isEmpty()
                        ? add(dossier, new ApplicationStep.Submitted(today))
                        : Decision.accepted(dossier);
        };
    }

    @Transactional
    public Decision<Dossier> answer(String answer) {
        return add(own(), new ApplicationStep.Answered(clock.today(), answer.strip()));
    }

    @Transactional
    public Decision<Dossier> takeBack() {
        return add(own(), new ApplicationStep.Withdrawn(clock.today()));
    }

    private Decision<Dossier> add(Optional<Dossier> dossier, ApplicationStep step) {
        return dossier.map(found -> add(found, step))
                .orElseGet(() -> Decision.refused(Reason.of("approval.reason.not-in." + step.event())));
    }

    private Decision<Dossier> add(Dossier dossier, ApplicationStep step) {
        OrganisationId farm = dossier.farm();
        var way = ways.of(farm, Optional.of(dossier));
        Phase phase = dossier.application().steps().isEmpty() ? Phase.START : way.phase(clock.today());
        return switch (dossier.application().decide(step, phase)) {
            case Decision.Refused<Application>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Application> accepted -> {
                store.add(dossier, step, Acting.member());
                if (step instanceof ApplicationStep.Submitted) {
                    store.sent(dossier.id(), clock.today());
                }
                news.tell(farm, step, way.days());
                yield Decision.accepted(store.latest(farm).orElseThrow());
            }
        };
    }

    private Optional<Dossier> own() {
        return store.latest(Acting.member().organisation());
    }

    private static boolean mayWrite(Optional<Dossier> latest, Phase phase) {
        return latest.isEmpty() || writable(latest.get(), phase) || begins(phase);
    }

    private static boolean writable(Dossier dossier, Phase phase) {
        return dossier.application().steps().isEmpty() || phase == Phase.NEEDS_INFO;
    }

    /** After one that came to an end a new application may begin. */
    private static boolean begins(Phase phase) {
        return phase == Phase.REFUSED || phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
    }
}
