package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class ReportRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 25);
    private static final ReportState DRAFT = new ReportState.Draft();
    private static final ReportState FROZEN = new ReportState.Frozen(TODAY);
    private static final ReportState DELIVERED = new ReportState.Delivered(TODAY, TODAY);
    private static final ReportState RETURNED = new ReportState.Returned(TODAY, TODAY, TODAY, "Tallene mangler");

    private static ReportState after(ReportState state, ReportCommand command) {
        return switch (ReportRules.decide(state, command, TODAY)) {
            case Decision.Accepted<ReportState>(ReportState next) -> next;
            case Decision.Refused<ReportState> refused -> throw new AssertionError(refused.reasons());
        };
    }

    private static List<String> reasons(ReportState state, ReportCommand command) {
        return ReportRules.decide(state, command, TODAY) instanceof Decision.Refused<ReportState> refused
                ? refused.reasons().stream().map(Reason::code).toList()
                : List.of();
    }

    private static Map<ReportSection, String> words() {
        var words = new EnumMap<ReportSection, String>(ReportSection.class);
        for (ReportSection section : ReportSection.values()) {
            words.put(section, "Etter planen");
        }
        return words;
    }

    @Test
    void aReportIsFrozenThenDeliveredThenAcceptedOrReturned() {
        assertThat(after(DRAFT, new ReportCommand.Freeze(words(), 3, TODAY))).isEqualTo(FROZEN);
        assertThat(after(FROZEN, new ReportCommand.Deliver(true))).isEqualTo(DELIVERED);
        assertThat(after(DELIVERED, new ReportCommand.Accept("Bra")))
                .isEqualTo(new ReportState.Accepted(TODAY, TODAY, TODAY, "Bra"));
        assertThat(after(DELIVERED, new ReportCommand.Return("Tallene mangler")))
                .isEqualTo(RETURNED);
    }

    @Test
    void aDraftIsNotDeliveredAndAFrozenReportNotToNobody() {
        assertThat(reasons(DRAFT, new ReportCommand.Deliver(true))).containsExactly("pilot.report.notFrozen");
        assertThat(reasons(FROZEN, new ReportCommand.Deliver(false))).containsExactly("pilot.report.noFunder");
        assertThat(reasons(DELIVERED, new ReportCommand.Deliver(true)))
                .containsExactly("pilot.report.delivered.already");
        assertThat(reasons(FROZEN, new ReportCommand.Freeze(words(), 3, TODAY))).containsExactly("pilot.report.stale");
    }

    @Test
    void whoReturnsSaysWhyAndNobodyAnswersTwice() {
        assertThat(reasons(DELIVERED, new ReportCommand.Return(" "))).containsExactly("pilot.report.returnWhy");
        assertThat(reasons(RETURNED, new ReportCommand.Accept(""))).containsExactly("pilot.report.answered.already");
        assertThat(reasons(FROZEN, new ReportCommand.Accept(""))).containsExactly("pilot.report.notDelivered");
    }

    @Test
    void aClosedProjectTakesNoMoreReportsAndEveryReasonIsTold() {
        assertThat(ReportRules.drafting(
                        TODAY.plusDays(1), TODAY.plusDays(2), Optional.of(TODAY), Optional.of(2), TODAY))
                .extracting(Reason::code)
                .containsExactly(
                        "pilot.report.closed", "pilot.report.future", "pilot.report.early", "pilot.report.open");
    }
}
