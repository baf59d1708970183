package no.tunet.pilot.report;

import no.tunet.pilot.domain.ReportState;
import no.tunet.ui.Page;
import no.tunet.ui.Tone;

/** What a report is called and where it stands, in the reader's language. */
final class ReportWords {
    private ReportWords() {}

    static String title(Page page, StatusReport report) {
        String title = page.t("pilot.report.one." + report.kind().name(), report.number());
        return report.edition() == 1 ? title : page.t("pilot.report.edition", title, report.edition());
    }

    static String state(Page page, StatusReport report) {
        return switch (report.state()) {
            case ReportState.Draft draft -> page.t("pilot.report.draft");
            case ReportState.Frozen(var on) -> page.t("pilot.report.frozen", on);
            case ReportState.Delivered(var frozen, var on) -> page.t("pilot.report.delivered", on);
            case ReportState.Accepted(var frozen, var delivered, var on, var words) ->
                page.t("pilot.report.accepted", on);
            case ReportState.Returned(var frozen, var delivered, var on, var reasons) ->
                page.t("pilot.report.returned", on);
        };
    }

    static Tone tone(StatusReport report) {
        return switch (report.state()) {
            case ReportState.Draft draft -> Tone.NEUTRAL;
            case ReportState.Frozen frozen -> Tone.NEUTRAL;
            case ReportState.Delivered delivered -> Tone.INFO;
            case ReportState.Accepted accepted -> Tone.GOOD;
            case ReportState.Returned returned -> Tone.BAD;
        };
    }

    /** What the funder said with the answer; empty when there is none. */
    static String answer(StatusReport report) {
        return switch (report.state()) {
            case ReportState.Draft draft -> "";
            case ReportState.Frozen frozen -> "";
            case ReportState.Delivered delivered -> "";
            case ReportState.Accepted(var frozen, var delivered, var on, var words) -> words;
            case ReportState.Returned(var frozen, var delivered, var on, var reasons) -> reasons;
        };
    }
}
