package no.tunet.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import no.tunet.Cast;
import no.tunet.TestDatabase;
import no.tunet.TunetTest;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@TunetTest
class SealOldSecretsTests {
    @Autowired
    SealOldSecrets seal;

    @Autowired
    SecretBox box;

    @Autowired
    Cast cast;

    @Test
    void whatAnOlderVersionKeptReadableIsSealedAtTheNextStart() {
        var person = cast.member(cast.municipality("Havly"), Role.COORDINATOR).person();
        var owner = TestDatabase.owner();
        var jdbc =
                JdbcClient.create(new DriverManagerDataSource(TestDatabase.jdbcUrl(), owner.name(), owner.password()));
        jdbc.sql(
                        "insert into access.credential (person_id, password_hash, totp_secret) values (?, 'x', 'JBSWY3DPEHPK3PXP')")
                .param(person.value())
                .update();
        seal.atStart();
        String kept = jdbc.sql("select totp_secret from access.credential where person_id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        assertThat(kept).startsWith("v1:").doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(box.open(kept, person.value())).contains("JBSWY3DPEHPK3PXP");
    }
}
