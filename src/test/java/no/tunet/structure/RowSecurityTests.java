package no.tunet.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is closed to those who may not see its rows, or stands in the list of exceptions with a reason. */
@TunetTest
class RowSecurityTests {
    /** The exceptions, each with why it holds no organisation's or person's data. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "public.event_publication", "ids of events between modules",
            "tunet.business_clock", "one date",
            "tunet.mark", "names of things done once",
            "ui.submission", "random one-time tokens",
            "directory.waiting_turn", "how many wait for an offer, not who; written by a trigger alone",
            "directory.published_offer", "published offers, nothing secret",
            "directory.offer_change", "when a published offer changed, not by whom; written by a trigger alone",
            "register.listing", "the public register: a copy of what is published, nothing secret",
            "directory.taken_place", "which places are taken when, not by whom; written by a trigger alone");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    @Test
    void everyTableForcesRowSecurityOrIsAnExceptionWithAReason() {
        List<String> open = jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                          and c.relname not like 'flyway%' and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list();
        assertThat(open).isSubsetOf(EXCEPTIONS.keySet());
    }

    @Test
    void everyProtectedTableHasAPolicy() {
        List<String> without = jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid)""").query(String.class).list();
        assertThat(without).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotBypassRowSecurity() {
        assertThat(jdbc.sql(
                                "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(jdbc.sql(
                                "select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutAnActorAProtectedTableAnswersWithAnError() {
        cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        assertThatThrownBy(() -> jdbc.sql("select count(*) from party.membership")
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("no actor");
    }
}
