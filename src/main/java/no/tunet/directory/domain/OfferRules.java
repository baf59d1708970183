package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.TargetGroup;

/** When an offer may be shown, taken down or changed. */
public final class OfferRules {
    /** More places than this on one half-day is a typing error on a farm. */
    public static final int MOST_PLACES = 60;

    private static final Pattern CLAIM = Pattern.compile(
            "\\b(godkjen\\w*|sertifis\\w*|approved|approval|certified|certification|accredited)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private OfferRules() {}

    public static Decision<OfferState> decide(
            OfferState state, OfferContent content, OfferCommand command, LocalDate today) {
        return switch (command) {
            case OfferCommand.Publish publish -> publish(state, content, today);
            case OfferCommand.Close(var reason) -> close(state, reason, today);
            case OfferCommand.Reopen reopen -> reopen(state);
        };
    }

    private static Decision<OfferState> publish(OfferState state, OfferContent content, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        switch (state) {
            case OfferState.Draft draft -> reasons.addAll(missing(content, today));
            case OfferState.Published published -> reasons.add(Reason.of("directory.reason.already-published"));
            case OfferState.Closed closed -> reasons.add(Reason.of("directory.reason.closed-reopen-first"));
        }
        return Decision.unless(reasons, () -> new OfferState.Published(today));
    }

    private static Decision<OfferState> close(OfferState state, String reason, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        switch (state) {
            case OfferState.Draft draft -> {}
            case OfferState.Published published -> {}
            case OfferState.Closed closed -> reasons.add(Reason.of("directory.reason.already-closed", closed.on()));
        }
        if (reason.isBlank()) {
            reasons.add(Reason.of("directory.reason.why-missing"));
        }
        return Decision.unless(reasons, () -> new OfferState.Closed(today, reason.strip()));
    }

    private static Decision<OfferState> reopen(OfferState state) {
        return switch (state) {
            case OfferState.Closed closed -> Decision.accepted(new OfferState.Draft());
            case OfferState.Draft draft -> Decision.refused(Reason.of("directory.reason.not-closed"));
            case OfferState.Published published -> Decision.refused(Reason.of("directory.reason.not-closed"));
        };
    }

    /** Everything a buyer must know that is not there yet. */
    public static List<Reason> missing(OfferContent content, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (content.name().isBlank()) {
            reasons.add(Reason.of("directory.reason.name-missing"));
        }
        if (content.description().isBlank()) {
            reasons.add(Reason.of("directory.reason.description-missing"));
        }
        if (content.groups().isEmpty()) {
            reasons.add(Reason.of("directory.reason.groups-missing"));
        }
        content.groups().stream()
                .filter(group -> !TargetGroup.validOn(today).contains(group))
                .forEach(group -> reasons.add(Reason.of("directory.reason.group-not-yet", group)));
        if (content.open().isEmpty()) {
            reasons.add(Reason.of("directory.reason.half-days-missing"));
        }
        if (content.places() < 1 || content.places() > MOST_PLACES) {
            reasons.add(Reason.of("directory.reason.places-missing", MOST_PLACES));
        }
        if (content.position().isEmpty()) {
            reasons.add(Reason.of("directory.reason.position-missing"));
        }
        return reasons;
    }

    /** The approval is the farm's, with its last day, and is shown beside the offer; an offer that says it itself could say it when it is no longer true. */
    public static List<Reason> claims(OfferContent content) {
        var reasons = new ArrayList<Reason>();
        if (CLAIM.matcher(content.name()).find()) {
            reasons.add(Reason.of("directory.reason.name-claims-approval"));
        }
        if (CLAIM.matcher(content.description()).find()) {
            reasons.add(Reason.of("directory.reason.description-claims-approval"));
        }
        return reasons;
    }

    /** A change may not take away a half-day or a place that an agreement holds, today or later. */
    public static List<Reason> change(OfferContent changed, Collection<Taken> taken, LocalDate today) {
        return taken.stream()
                .filter(t -> !t.during().to().isBefore(today))
                .filter(t -> !changed.open().contains(t.seat().at()) || t.seat().place() > changed.places())
                .map(Taken::seat)
                .distinct()
                .sorted()
                .map(seat -> Reason.of(
                        "directory.reason.seat-booked",
                        seat.place(),
                        seat.at().day(),
                        seat.at().half()))
                .toList();
    }
}
