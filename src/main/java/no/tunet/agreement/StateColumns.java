package no.tunet.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Consents;
import no.tunet.agreement.domain.EndCause;
import no.tunet.agreement.domain.Party;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.PurchaseId;
import org.jspecify.annotations.Nullable;

/** An agreement's state as columns, and back. */
final class StateColumns {
    private static final List<String> ALL = List.of(
            "review_hash",
            "sent_by",
            "signed",
            "trial_until",
            "matter_by",
            "matter",
            "fix_by",
            "notice_by",
            "notice_on",
            "notice_last",
            "notice_reason",
            "last_day",
            "end_cause",
            "drop_reason");

    private StateColumns() {}

    static Map<String, @Nullable Object> of(AgreementState state, LocalDate today) {
        var columns = new HashMap<String, @Nullable Object>();
        ALL.forEach(name -> columns.put(name, null));
        AgreementStatus status = AgreementFile.status(state);
        columns.put("state", status.name());
        columns.put("shared", status != AgreementStatus.DRAFT && status != AgreementStatus.DROPPED);
        columns.putAll(
                switch (state) {
                    case AgreementState.Draft s -> Map.<String, Object>of();
                    case AgreementState.InReview s ->
                        Map.of("review_hash", s.hash(), "sent_by", s.sentBy().value());
                    case AgreementState.Signed s -> Map.of("signed", s.on());
                    case AgreementState.Trial s -> Map.of("trial_until", s.until(), "signed", today);
                    case AgreementState.Running s -> Map.of("signed", today);
                    case AgreementState.OnHold s -> Map.of("signed", today);
                    case AgreementState.Correction s ->
                        Map.of("matter_by", s.raisedBy().name(), "matter", s.matter(), "fix_by", s.fixBy());
                    case AgreementState.NoticeGiven s ->
                        Map.of(
                                "notice_by",
                                s.by().name(),
                                "notice_on",
                                s.on(),
                                "notice_last",
                                s.lastDay(),
                                "notice_reason",
                                s.reason());
                    case AgreementState.Ended s ->
                        Map.of("last_day", s.lastDay(), "end_cause", s.cause().name());
                    case AgreementState.Dropped s -> Map.of("drop_reason", s.reason());
                });
        return columns;
    }

    /** A row before its versions and consents are added. */
    record Row(
            AgreementId id,
            OrganisationId buyer,
            String buyerName,
            Optional<UnitId> unit,
            OrganisationId farm,
            String farmName,
            String title,
            PurchaseId purchase,
            Optional<UUID> need,
            LocalDate signableFrom,
            AgreementState state,
            LocalDate stateSince,
            Optional<LocalDate> signedOn,
            Optional<SigningException> exception,
            Period term,
            int version) {

        AgreementFile file(List<Content> contents, List<GivenConsent> given) {
            var file = with(state, contents, given);
            return state instanceof AgreementState.InReview review
                    ? with(
                            new AgreementState.InReview(review.hash(), review.sentBy(), file.consents(file.original())),
                            contents,
                            given)
                    : file;
        }

        private AgreementFile with(AgreementState now, List<Content> contents, List<GivenConsent> given) {
            return new AgreementFile(
                    id,
                    buyer,
                    buyerName,
                    unit,
                    farm,
                    farmName,
                    title,
                    purchase,
                    need,
                    signableFrom,
                    now,
                    stateSince,
                    signedOn,
                    exception,
                    term,
                    contents,
                    given,
                    version);
        }
    }

    static Row row(ResultSet rs) throws SQLException {
        String reason = rs.getString("exception_reason");
        return new Row(
                new AgreementId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getObject("buyer_id", UUID.class)),
                rs.getString("buyer_name"),
                Optional.ofNullable(rs.getObject("buyer_unit_id", UUID.class)).map(UnitId::new),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                rs.getString("title"),
                new PurchaseId(rs.getObject("purchase_id", UUID.class)),
                Optional.ofNullable(rs.getObject("need_id", UUID.class)),
                day(rs, "signable_from_on"),
                state(rs),
                day(rs, "state_since_on"),
                Optional.ofNullable(rs.getObject("signed_on", LocalDate.class)),
                reason == null
                        ? Optional.empty()
                        : Optional.of(new SigningException(
                                new PersonId(rs.getObject("exception_by", UUID.class)),
                                day(rs, "exception_on"),
                                reason)),
                new Period(day(rs, "starts_on"), day(rs, "ends_on")),
                rs.getInt("version"));
    }

    private static AgreementState state(ResultSet rs) throws SQLException {
        return switch (AgreementStatus.valueOf(rs.getString("state"))) {
            case DRAFT -> new AgreementState.Draft();
            case IN_REVIEW ->
                new AgreementState.InReview(
                        rs.getString("review_hash"), new PersonId(rs.getObject("sent_by", UUID.class)), Consents.NONE);
            case SIGNED -> new AgreementState.Signed(day(rs, "signed_on"));
            case TRIAL -> new AgreementState.Trial(day(rs, "trial_until_on"));
            case RUNNING -> new AgreementState.Running();
            case ON_HOLD -> new AgreementState.OnHold(day(rs, "state_since_on"));
            case CORRECTION ->
                new AgreementState.Correction(
                        Party.valueOf(rs.getString("matter_by")), rs.getString("matter"), day(rs, "fix_by_on"));
            case NOTICE ->
                new AgreementState.NoticeGiven(
                        Party.valueOf(rs.getString("notice_by")),
                        day(rs, "notice_on"),
                        day(rs, "notice_last_on"),
                        rs.getString("notice_reason"));
            case ENDED -> new AgreementState.Ended(day(rs, "last_day_on"), EndCause.valueOf(rs.getString("end_cause")));
            case DROPPED -> new AgreementState.Dropped(day(rs, "state_since_on"), rs.getString("drop_reason"));
        };
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
