package no.tunet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.agreement.Bought;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A stranger's organisation reads nothing of anybody else's, in any role, in any table; only what is published is seen by all. */
@TunetTest
class IsolationTests {
    /** Published or without anybody's data: names and positions of organisations, the register of farms and approvals, mandates and published calls, dated rules, school holidays. */
    private static final Set<String> SEEN_BY_ALL = Set.of(
            "party.organisation",
            "party.organisation_name",
            "approval.step",
            "approval.hold",
            "approval.profile",
            "approval.day_number",
            "approval.paper_rule",
            "approval.terms",
            "directory.farm",
            "directory.farm_text",
            "directory.offer",
            "directory.closed_week",
            "directory.detour_factor",
            "directory.reply_statistics",
            "directory.inquiry_terms",
            "directory.offer_check",
            "directory.offer_terms",
            "directory.picture",
            "directory.picture_file",
            "directory.host",
            "register.wanted_notice",
            "register.wanted_terms",
            "directory.feedback_answer",
            "register.refresh",
            "register.postal_place",
            "evaluation.rule",
            "exchange.entry",
            "geography.centre",
            "geography.change",
            "geography.edition",
            "geography.intake",
            "geography.listed",
            "geography.outline",
            "geography.place_name",
            "pilot.year_of_work",
            "quality.parameter",
            "quality.standard",
            "settlement.term",
            "programme.programme",
            "programme.milestone",
            "programme.call",
            "programme.amendment",
            "programme.question",
            "purchase.parameter",
            "knowledge.guidance",
            "pilot.report_terms",
            "placement.school_break",
            "placement.term");

    /** What lies before the approval body: applications that are sent, papers' dates, standings, and what people say is wrong. */
    private static final Set<String> BEFORE_THE_BODY = Set.of(
            "approval.announced",
            "approval.application",
            "approval.application_step",
            "approval.paper",
            "directory.feedback");

    /** Why an approval was suspended or withdrawn, for those who buy or decide. */
    private static final Set<Role> MAY_READ_REASONS = Set.of(
            Role.APPROVAL_OFFICER, Role.AUDITOR, Role.PURCHASER, Role.COORDINATOR, Role.UNIT_LEADER, Role.DIRECTOR);

    /** What the operator sees of everybody: units to invite people to, mail of nobody in particular, and what jobs could not do. */
    private static final Set<String> OPERATORS = Set.of("notices.mail", "party.unit", "tasks.stuck_work");

    /** A person's own rows. */
    private static final Set<String> OWN = Set.of("party.person", "party.membership", "access.session");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    @Autowired
    private Bought bought;

    @Autowired
    private AccessLog log;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void somebodyElseHasBought() {
        bought.signed(bought.scene());
        var reader = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        Acting.run(reader, () -> log.read(Ids.next(), reader.organisation(), "audit.verification.title"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aStrangerReadsNothing(Role role) {
        var stranger = cast.member(cast.organisation(kindOf(role), "Fremmed " + role), role);
        var seen = new TreeMap<String, Long>();
        for (String table : protectedTables()) {
            long rows = rowsOf(table, stranger);
            if (rows > 0 && !SEEN_BY_ALL.contains(table) && !OWN.contains(table) && !seenByOffice(role, table)) {
                seen.put(table, rows);
            }
        }
        assertThat(seen).isEmpty();
        assertThat(rowsOf("party.person", stranger))
                .satisfies(
                        rows -> assertThat(role == Role.OPERATOR || rows == 1).isTrue());
    }

    @Test
    void aVisitorReadsOnlyWhatIsPublished() {
        var seen = new TreeMap<String, Long>();
        for (String table : protectedTables()) {
            long rows = rowsOf(table, new Actor.Visitor(Language.NB));
            if (rows > 0 && !SEEN_BY_ALL.contains(table)) {
                seen.put(table, rows);
            }
        }
        assertThat(seen).isEmpty();
    }

    /** The approval officer watches all farms’ approvals and what they rest on; the operator looks after the whole installation. */
    private static boolean seenByOffice(Role role, String table) {
        return role == Role.APPROVAL_OFFICER && (BEFORE_THE_BODY.contains(table) || table.startsWith("quality."))
                || table.equals("approval.step_reason") && MAY_READ_REASONS.contains(role)
                || role == Role.OPERATOR && OPERATORS.contains(table);
    }

    private long rowsOf(String table, Actor actor) {
        return Acting.as(
                actor,
                () -> new TransactionTemplate(transactions)
                        .execute(s -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    private List<String> protectedTables() {
        return jdbc.sql("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and c.relrowsecurity order by 1\
            """).query(String.class).list();
    }

    private static OrganisationKind kindOf(Role role) {
        return switch (role) {
            case COORDINATOR, CASE_WORKER, UNIT_LEADER, PURCHASER, DIRECTOR, PARTICIPANT, NEXT_OF_KIN ->
                OrganisationKind.MUNICIPALITY;
            case FARMER -> OrganisationKind.FARM;
            case COOPERATIVE_MANAGER -> OrganisationKind.COOPERATIVE;
            case NAV_COUNSELLOR -> OrganisationKind.NAV_OFFICE;
            case MEASURE_ORGANISER -> OrganisationKind.MEASURE_ORGANISER;
            case APPROVAL_OFFICER, AUDITOR -> OrganisationKind.APPROVAL_BODY;
            case COUNTY_ADVISER -> OrganisationKind.COUNTY_GOVERNOR;
            case DIRECTORATE_OFFICER, ASSESSOR -> OrganisationKind.DIRECTORATE;
            case OPERATOR -> OrganisationKind.OPERATOR;
        };
    }
}
