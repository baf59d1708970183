package no.tunet.settlement.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.UnitId;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;
import no.tunet.settlement.domain.StandingLine;
import no.tunet.settlement.domain.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the states of a basis. */
@Repository
public class BasisStore {
    private final JdbcClient jdbc;
    private final LineStore lines;

    BasisStore(JdbcClient jdbc, LineStore lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    Terms terms(LocalDate today) {
        return jdbc.sql("""
                        select answer_days, credit_days, source from settlement.term
                        where valid_from <= :today order by valid_from desc limit 1""")
                .param("today", today)
                .query((row, i) -> new Terms(row.getInt(1), row.getInt(2), row.getString(3)))
                .single();
    }

    public Optional<StoredBasis> find(BasisId id) {
        return jdbc.sql("""
                        select b.*, (select p.total_ore from settlement.basis p
                                     where p.agreement_id = b.agreement_id and p.month_on = (b.month_on - interval '1 month')::date
                                       and p.state <> 'RECALLED') as month_before_ore
                        from settlement.basis b where b.id = :id""")
                .param("id", id.value())
                .query((row, i) -> stored(row, lines.current(id)))
                .optional();
    }

    /** The basis of a month that stands: with the buyer or agreed; one that was taken back does not. */
    Optional<BasisId> standing(AgreementId agreement, YearMonth month) {
        return jdbc.sql("""
                        select id from settlement.basis
                        where agreement_id = :agreement and month_on = :month and state <> 'RECALLED'""")
                .param("agreement", agreement.value())
                .param("month", month.atDay(1))
                .query(UUID.class)
                .optional()
                .map(BasisId::new);
    }

    /** The months before this one that are agreed, and so can be corrected. */
    Set<YearMonth> agreedBefore(AgreementId agreement, YearMonth month) {
        return Set.copyOf(jdbc.sql("""
                        select month_on from settlement.basis
                        where agreement_id = :agreement and month_on < :month and state = 'AGREED'""")
                .param("agreement", agreement.value())
                .param("month", month.atDay(1))
                .query((row, i) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .list());
    }

    void add(StoredBasis stored, Basis.Sent sent) {
        jdbc.sql("""
                        insert into settlement.basis (id, agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id,
                          month_on, state, revision, sender_id, sent_on, answer_by_on, total_ore)
                        values (:id, :agreement, :title, :buyer, :unit, :farm, :month, 'SENT', :revision, :sender, :sent, :answer, :total)""")
                .param("id", stored.id().value())
                .param("agreement", stored.agreement().value())
                .param("title", stored.title())
                .param("buyer", stored.buyer().value())
                .param("unit", stored.buyerUnit().map(UnitId::value).orElse(null))
                .param("farm", stored.farm().value())
                .param("month", sent.month().atDay(1))
                .param("revision", sent.revision())
                .param("sender", sent.sender().value())
                .param("sent", sent.sentOn())
                .param("answer", sent.answerBy())
                .param("total", sent.total().ore())
                .update();
        lines.add(stored, sent.revision(), sent.lines());
    }

    /** Writes the next state over the one that was read. False when somebody else was quicker. */
    boolean save(StoredBasis before, Basis next) {
        return switch (next) {
            case Basis.Draft _ -> throw new IllegalStateException("a draft is not stored");
            case Basis.Sent sent -> saveSent(before, sent);
            case Basis.Agreed agreed -> saveAgreed(before, agreed);
            case Basis.Recalled recalled ->
                move(before, "RECALLED", recalled.by(), recalled.on(), Optional.empty(), Money.ZERO);
        };
    }

    private boolean saveSent(StoredBasis before, Basis.Sent sent) {
        boolean saved = jdbc.sql("""
                                update settlement.basis set version = version + 1, revision = :revision, sender_id = :sender,
                                  sent_on = :sent, answer_by_on = :answer, total_ore = :total
                                where id = :id and version = :version""")
                        .param("revision", sent.revision())
                        .param("sender", sent.sender().value())
                        .param("sent", sent.sentOn())
                        .param("answer", sent.answerBy())
                        .param("total", sent.total().ore())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
        if (saved && sameRevision(before.basis(), sent)) {
            lines.stand(before.id(), sent.revision(), sent.lines(), false);
        } else if (saved) {
            lines.add(before, sent.revision(), sent.lines());
        }
        return saved;
    }

    private static boolean sameRevision(Basis before, Basis.Sent sent) {
        return before instanceof Basis.Sent old && old.revision() == sent.revision();
    }

    private boolean saveAgreed(StoredBasis before, Basis.Agreed agreed) {
        lines.stand(before.id(), agreed.revision(), agreed.lines(), false);
        lines.stand(before.id(), agreed.revision(), agreed.leftOut(), true);
        return move(
                before, "AGREED", agreed.approver(), agreed.agreedOn(), Optional.of(agreed.payBy()), agreed.total());
    }

    private boolean move(
            StoredBasis before, String state, PersonId by, LocalDate on, Optional<LocalDate> payBy, Money total) {
        return jdbc.sql("""
                                update settlement.basis set version = version + 1, state = :state, closer_id = :by, closed_on = :on,
                                  pay_by_on = :pay, total_ore = :total
                                where id = :id and version = :version""")
                        .param("state", state)
                        .param("by", by.value())
                        .param("on", on)
                        .param("pay", payBy.orElse(null))
                        .param("total", total.ore())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static StoredBasis stored(ResultSet row, LineStore.Lines lines) throws SQLException {
        return new StoredBasis(
                new BasisId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("buyer_org_id", UUID.class)),
                Optional.ofNullable(row.getObject("buyer_unit_id", UUID.class)).map(UnitId::new),
                new OrganisationId(row.getObject("farm_org_id", UUID.class)),
                basis(row, lines.kept(), lines.leftOut()),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("month_before_ore", Long.class))
                        .map(Money::new));
    }

    private static Basis basis(ResultSet row, List<StandingLine> kept, List<StandingLine> leftOut) throws SQLException {
        var month = YearMonth.from(row.getObject("month_on", LocalDate.class));
        return switch (row.getString("state")) {
            case "SENT" ->
                new Basis.Sent(
                        month,
                        row.getInt("revision"),
                        new PersonId(row.getObject("sender_id", UUID.class)),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("answer_by_on", LocalDate.class),
                        kept);
            case "AGREED" ->
                new Basis.Agreed(
                        month,
                        row.getInt("revision"),
                        new PersonId(row.getObject("sender_id", UUID.class)),
                        new PersonId(row.getObject("closer_id", UUID.class)),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("pay_by_on", LocalDate.class),
                        kept,
                        leftOut);
            case "RECALLED" ->
                new Basis.Recalled(
                        month,
                        new PersonId(row.getObject("closer_id", UUID.class)),
                        row.getObject("closed_on", LocalDate.class));
            case String other -> throw new IllegalStateException("unknown state " + other);
        };
    }
}
