package no.tunet.evaluation.review;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.evaluation.domain.ReviewRhythm;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agreements to review, and when each was reviewed. */
@Repository
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an agreement's present terms over the earlier ones. */
    void keep(AgreementView agreement) {
        jdbc.sql("""
                        insert into evaluation.review (agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id, term_from_on, term_to_on)
                        values (:id, :title, :buyer, :unit, :farm, :from, :to)
                        on conflict (agreement_id) do update set title = excluded.title, buyer_unit_id = excluded.buyer_unit_id,
                          term_from_on = excluded.term_from_on, term_to_on = excluded.term_to_on""")
                .param("id", agreement.id().value())
                .param("title", agreement.title())
                .param("buyer", agreement.buyer().value())
                .param("unit", agreement.buyerUnit().map(UnitId::value).orElse(null))
                .param("farm", agreement.farm().value())
                .param("from", agreement.term().from())
                .param("to", agreement.term().to())
                .update();
    }

    /** The agreements still worth following: not over for more than a year. */
    List<AgreementId> followed(LocalDate today) {
        return jdbc
                .sql("select agreement_id from evaluation.review where term_to_on >= :limit")
                .param("limit", today.minusYears(1))
                .query(UUID.class)
                .list()
                .stream()
                .map(AgreementId::new)
                .toList();
    }

    /** Reviews due on or before a day among the agreements the actor sees, oldest first. */
    List<DueReview> due(ReviewRhythm rhythm, LocalDate by) {
        return jdbc.sql("""
                        select r.*, coalesce((select array_agg(e.closed_on) from evaluation.evaluation e
                                              where e.agreement_id = r.agreement_id and e.state = 'SIGNED'), '{}') as signed
                        from evaluation.review r where r.term_from_on <= :by order by r.title limit 1000""").param("by", by).query((row, i) -> due(row, rhythm)).list().stream()
                .flatMap(Optional::stream)
                .filter(review -> !review.dueOn().isAfter(by))
                .sorted(Comparator.comparing(DueReview::dueOn))
                .toList();
    }

    private static Optional<DueReview> due(ResultSet row, ReviewRhythm rhythm) throws SQLException {
        var term = new Period(
                row.getObject("term_from_on", LocalDate.class), row.getObject("term_to_on", LocalDate.class));
        var signed = Arrays.stream((Date[]) row.getArray("signed").getArray())
                .map(Date::toLocalDate)
                .toList();
        var agreement = new AgreementId(row.getObject("agreement_id", UUID.class));
        String title = row.getString("title");
        var buyer = new OrganisationId(row.getObject("buyer_org_id", UUID.class));
        var unit =
                Optional.ofNullable(row.getObject("buyer_unit_id", UUID.class)).map(UnitId::new);
        return rhythm.nextDue(term, signed).map(due -> new DueReview(agreement, title, buyer, unit, due));
    }

    /** The agreements that can be evaluated, by title. */
    List<Agreement> agreements(LocalDate today) {
        return jdbc.sql(
                        "select agreement_id, title from evaluation.review where term_from_on <= :today order by title, agreement_id limit 500")
                .param("today", today)
                .query((row, i) -> new Agreement(
                        new AgreementId(row.getObject("agreement_id", UUID.class)), row.getString("title")))
                .list();
    }

    /** An agreement by id and title. */
    record Agreement(AgreementId id, String title) {}
}
