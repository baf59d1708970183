package no.tunet.placement.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementState.*;
import org.jspecify.annotations.Nullable;

/** How a state lies in the columns of its row: only the columns that exist in the state are filled. */
final class StateColumns {
    private static final String[] ALL = {
        "visit_on",
        "started_on",
        "trial_until_on",
        "paused_from_on",
        "back_on",
        "review_since_on",
        "last_day_on",
        "follow_up_on",
        "closed_on",
        "cause",
        "next_plan"
    };

    private StateColumns() {}

    static Map<String, @Nullable Object> of(PlacementState state) {
        var columns = new HashMap<String, @Nullable Object>();
        for (String column : ALL) {
            columns.put(column, null);
        }
        columns.putAll(filled(state));
        columns.put("state", state.getClass().getSimpleName());
        return columns;
    }

    private static Map<String, Object> filled(PlacementState state) {
        return switch (state) {
            case Proposed p -> Map.of();
            case Visit(var on) -> Map.of("visit_on", on);
            case Agreed(var start, var until) -> Map.of("started_on", start, "trial_until_on", until);
            case Trial(var start, var until) -> Map.of("started_on", start, "trial_until_on", until);
            case Active(var start) -> Map.of("started_on", start);
            case Paused(var start, var from, var cause, var back) -> paused(start, from, cause, back);
            case InReview(var start, var since) -> Map.of("started_on", start, "review_since_on", since);
            case Ending(var start, var last, var cause, var plan) ->
                Map.of("started_on", start, "last_day_on", last, "cause", cause.name(), "next_plan", plan);
            case Ended(var start, var last, var cause, var follow) ->
                Map.of("started_on", start, "last_day_on", last, "cause", cause.name(), "follow_up_on", follow);
            case Closed(var last, var cause, var on) ->
                Map.of("last_day_on", last, "cause", cause.name(), "closed_on", on);
            case Declined(var on, var cause) -> Map.of("closed_on", on, "cause", cause.name());
        };
    }

    private static Map<String, Object> paused(
            LocalDate start, LocalDate from, PauseCause cause, Optional<LocalDate> back) {
        var columns =
                new HashMap<String, Object>(Map.of("started_on", start, "paused_from_on", from, "cause", cause.name()));
        back.ifPresent(day -> columns.put("back_on", day));
        return columns;
    }

    static PlacementState read(ResultSet rs) throws SQLException {
        String state = rs.getString("state");
        return switch (state) {
            case "Proposed" -> new Proposed();
            case "Visit" -> new Visit(day(rs, "visit_on"));
            case "Agreed" -> new Agreed(day(rs, "started_on"), day(rs, "trial_until_on"));
            case "Trial" -> new Trial(day(rs, "started_on"), day(rs, "trial_until_on"));
            case "Active" -> new Active(day(rs, "started_on"));
            case "Paused" ->
                new Paused(
                        day(rs, "started_on"),
                        day(rs, "paused_from_on"),
                        PauseCause.valueOf(rs.getString("cause")),
                        Optional.ofNullable(rs.getObject("back_on", LocalDate.class)));
            case "InReview" -> new InReview(day(rs, "started_on"), day(rs, "review_since_on"));
            case "Ending" ->
                new Ending(day(rs, "started_on"), day(rs, "last_day_on"), end(rs), rs.getString("next_plan"));
            case "Ended" -> new Ended(day(rs, "started_on"), day(rs, "last_day_on"), end(rs), day(rs, "follow_up_on"));
            case "Closed" -> new Closed(day(rs, "last_day_on"), end(rs), day(rs, "closed_on"));
            case "Declined" -> new Declined(day(rs, "closed_on"), DeclineCause.valueOf(rs.getString("cause")));
            default -> throw new IllegalStateException("no such state of a placement: " + state);
        };
    }

    private static PlacementEndCause end(ResultSet rs) throws SQLException {
        return PlacementEndCause.valueOf(rs.getString("cause"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
