package no.tunet.directory.domain;

import static no.tunet.directory.domain.Offered.THURSDAY;
import static no.tunet.directory.domain.Offered.TUESDAY;
import static no.tunet.directory.domain.Offered.TUESDAY_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.api.Test;

class OfferRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final OfferState PUBLISHED = new OfferState.Published(TODAY);
    private static final OfferState CLOSED = new OfferState.Closed(TODAY, "x");

    @Test
    void aCompleteDraftIsPublished() {
        assertThat(decide(new OfferState.Draft(), Offered.complete(), new OfferCommand.Publish()))
                .isEqualTo(Decision.accepted(PUBLISHED));
    }

    @Test
    void anEmptyDraftIsRefusedWithEverythingThatIsMissing() {
        var empty = new OfferContent(
                "",
                "",
                Set.of(),
                Offered.halfDays(),
                0,
                new Price.OnRequest(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(codes(decide(new OfferState.Draft(), empty, new OfferCommand.Publish())))
                .containsExactly(
                        "directory.reason.name-missing",
                        "directory.reason.description-missing",
                        "directory.reason.groups-missing",
                        "directory.reason.half-days-missing",
                        "directory.reason.places-missing",
                        "directory.reason.position-missing");
    }

    @Test
    void integrationCannotBeOfferedBeforeTheCallThatNamedIt() {
        var integration = Offered.content("a", "b", Set.of(TargetGroup.INTEGRATION), 2);
        assertThat(OfferRules.missing(integration, LocalDate.of(2020, 6, 30)))
                .containsExactly(Reason.of("directory.reason.group-not-yet", TargetGroup.INTEGRATION));
        assertThat(OfferRules.missing(integration, LocalDate.of(2020, 7, 1))).isEmpty();
    }

    @Test
    void aPublishedOfferIsClosedWithAReason() {
        assertThat(decide(PUBLISHED, Offered.complete(), new OfferCommand.Close(" Vi bygger om ")))
                .isEqualTo(Decision.accepted(new OfferState.Closed(TODAY, "Vi bygger om")));
        assertThat(codes(decide(PUBLISHED, Offered.complete(), new OfferCommand.Close(""))))
                .containsExactly("directory.reason.why-missing");
    }

    @Test
    void aClosedOfferIsReopenedAsADraftAndNothingElseIs() {
        assertThat(decide(CLOSED, Offered.complete(), new OfferCommand.Reopen()))
                .isEqualTo(Decision.accepted(new OfferState.Draft()));
        assertThat(codes(decide(PUBLISHED, Offered.complete(), new OfferCommand.Reopen())))
                .containsExactly("directory.reason.not-closed");
        assertThat(codes(decide(CLOSED, Offered.complete(), new OfferCommand.Publish())))
                .containsExactly("directory.reason.closed-reopen-first");
    }

    @Test
    void aPlaceAnAgreementHoldsCannotBeTakenAway() {
        var booked = List.of(
                new Taken(new Seat(3, TUESDAY), new Period(TODAY, TODAY.plusYears(1))),
                new Taken(new Seat(1, TUESDAY_LATE), new Period(TODAY.minusYears(1), TODAY)),
                new Taken(new Seat(3, THURSDAY), new Period(TODAY.minusYears(1), TODAY.minusDays(1))));
        var fewer = Offered.content("a", "b", Set.of(TargetGroup.SCHOOL), 2);
        assertThat(OfferRules.change(fewer, booked, TODAY))
                .extracting(reason -> reason.parameters().getFirst())
                .containsExactly(3, 1);
        assertThat(OfferRules.change(Offered.complete(), booked.subList(0, 1), TODAY))
                .isEmpty();
    }

    private static Decision<OfferState> decide(OfferState state, OfferContent content, OfferCommand command) {
        return OfferRules.decide(state, content, command, TODAY);
    }

    private static List<String> codes(Decision<OfferState> decision) {
        return switch (decision) {
            case Decision.Accepted<OfferState>(var state) -> throw new AssertionError("accepted: " + state);
            case Decision.Refused<OfferState>(var reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }
}
