package no.tunet.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.tunet.Cast;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.programme.application.SubmitApplication;
import no.tunet.programme.application.WriteApplication;
import no.tunet.programme.domain.Deadline;
import no.tunet.programme.domain.Proposal;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets up programmes, calls and applications for tests, through the same use cases as people. */
@TestComponent
public class ProgrammeStage {
    private final Cast cast;
    private final Programmes programmes;
    private final CallStore calls;
    private final ApplicationStore applications;
    private final SubmissionStore submissions;
    private final WriteApplication writeApplication;
    private final SubmitApplication submitApplication;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    ProgrammeStage(
            Cast cast,
            Programmes programmes,
            CallStore calls,
            ApplicationStore applications,
            SubmissionStore submissions,
            WriteApplication writeApplication,
            SubmitApplication submitApplication,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.programmes = programmes;
        this.calls = calls;
        this.applications = applications;
        this.submissions = submissions;
        this.writeApplication = writeApplication;
        this.submitApplication = submitApplication;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Actor.Member officer() {
        return cast.member(
                cast.organisation(OrganisationKind.DIRECTORATE, "Fjelldirektoratet"), Role.DIRECTORATE_OFFICER);
    }

    public Actor.Member adviser(String county) {
        return cast.member(cast.organisation(OrganisationKind.COUNTY_GOVERNOR, county), Role.COUNTY_ADVISER);
    }

    /** A published call with the terms of 2020 and thirty days to the deadline. */
    public CallView call(Actor.Member officer) {
        return Acting.as(officer, () -> {
            var programme = Shipped.accepted(programmes.read(Shipped.text("mandate.json"), java.util.Optional.empty()));
            var call = Shipped.accepted(programmes.readCall(programme, Shipped.text("call.json")));
            return Shipped.accepted(programmes.publish(call, clock.today().plusDays(30)));
        });
    }

    /** As if the deadline had been on another day. */
    public void closeOn(Actor.Member officer, CallView call, LocalDate day) {
        Acting.run(
                officer,
                () -> transaction.executeWithoutResult(t -> {
                    var now = calls.find(call.id()).orElseThrow();
                    calls.change(
                            now,
                            now.terms().withDeadline(Deadline.endOf(day)),
                            now.state(),
                            clock.now().toInstant());
                }));
    }

    public ApplicationView draft(Actor.Member adviser, CallView call, Proposal proposal) {
        return Acting.as(adviser, () -> {
            var id = Shipped.accepted(writeApplication.begin(call));
            var begun = read(id);
            writeApplication.anchor(begun, "Vedtak i ledelsen", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            var anchored = read(id);
            writeApplication.save(
                    anchored, proposal.withAnchoring(anchored.proposal().anchoring()));
            return read(id);
        });
    }

    public SubmissionView sent(Actor.Member adviser, CallView call, Proposal proposal) {
        var draft = draft(adviser, call, proposal);
        return Acting.as(adviser, () -> Shipped.accepted(submitApplication.send(draft, call)));
    }

    public CallView find(String call) {
        return java.util.Optional.ofNullable(Acting.as(
                        new Actor.Job("test"),
                        () -> transaction.execute(t -> calls.find(new CallId(java.util.UUID.fromString(call)))
                                .orElseThrow())))
                .orElseThrow();
    }

    /** Writes a whole proposal into an application that was begun elsewhere. */
    public void fill(Actor.Member adviser, String application, Proposal proposal) {
        var id = new ApplicationId(java.util.UUID.fromString(application));
        Acting.run(adviser, () -> {
            writeApplication.anchor(read(id), "Vedtak i ledelsen", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            var anchored = read(id);
            writeApplication.save(
                    anchored, proposal.withAnchoring(anchored.proposal().anchoring()));
        });
    }

    /** What stands as sent from an application at an address. */
    public SubmissionView sentFrom(Actor.Member adviser, String path) {
        var id = new ApplicationId(java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        return java.util.Optional.ofNullable(Acting.as(
                        adviser,
                        () -> transaction.execute(t -> submissions.of(id).getFirst())))
                .orElseThrow();
    }

    private ApplicationView read(ApplicationId id) {
        var found = transaction.execute(t -> applications.find(id));
        if (found == null) {
            throw new IllegalStateException("a transaction answers");
        }
        return found.orElseThrow();
    }
}
