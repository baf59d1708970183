package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.PilotReports;
import no.tunet.pilot.PilotSummary;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.InstalmentRules;
import no.tunet.programme.domain.InstalmentState;
import no.tunet.programme.domain.Instalments.Instalment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instalments of an award as they stand with the project's reports, and noting that one is paid. */
@Component
public class InstalmentDesk {
    private final AwardStore awards;
    private final PaymentStore payments;
    private final PilotReports reports;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    InstalmentDesk(
            AwardStore awards,
            PaymentStore payments,
            PilotReports reports,
            Notices notices,
            History history,
            BusinessClock clock) {
        this.awards = awards;
        this.payments = payments;
        this.reports = reports;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** An instalment and where it stands today. */
    public record Line(Instalment instalment, InstalmentState state) {}

    /** The same for an application's award; refused when there is none. */
    @Transactional
    public List<Reason> pay(SubmissionView sent, int number, LocalDate on) {
        return awards.ofSubmission(sent.id())
                .filter(Award::granted)
                .map(award -> pay(sent, award, number, on))
                .orElse(List.of(Reason.of("programme.hold.unknown")));
    }

    List<Line> lines(Award award) {
        var standing = standing(award);
        var paid = payments.of(award.id());
        return awards.instalments(award.id()).stream()
                .map(i -> new Line(i, InstalmentRules.state(i, Optional.ofNullable(paid.get(i.number())), standing)))
                .toList();
    }

    /** Notes a payment, or says everything that holds it back. */
    @Transactional
    List<Reason> pay(SubmissionView sent, Award award, int number, LocalDate on) {
        var line = lines(award).stream()
                .filter(l -> l.instalment().number() == number)
                .findFirst();
        if (line.isEmpty()) {
            return List.of(Reason.of("programme.hold.unknown"));
        }
        var reasons = InstalmentRules.obstacles(line.get().state(), on, clock.today());
        if (reasons.isEmpty()) {
            payments.add(award, number, on, clock.today());
            history.record(sent.application().ref(), sent.applicant(), Reason.of("programme.history.paid", number, on));
            notices.toRole(
                    sent.applicant(),
                    Role.COUNTY_ADVISER,
                    "programme.notice.paid",
                    List.of(number, on),
                    "/tildelinger/soknad/" + sent.id());
        }
        return reasons;
    }

    private InstalmentRules.Standing standing(Award award) {
        Optional<PilotSummary> pilot = award.accepted()
                .flatMap(a -> reports.sideBySide(List.of(new PilotId(a.pilot()))).stream()
                        .findFirst());
        boolean closed = pilot.flatMap(PilotSummary::closedOn).isPresent();
        var today = clock.today();
        return new InstalmentRules.Standing(
                award.accepted().isPresent(),
                Math.max(0, pilot.map(PilotSummary::accepted).orElse(0) - (closed ? 1 : 0)),
                closed,
                pilot.filter(p -> p.isOverdue(today)).flatMap(PilotSummary::nextDue));
    }
}
