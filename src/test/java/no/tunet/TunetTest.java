package no.tunet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.tunet.agreement.Bought;
import no.tunet.directory.Stage;
import no.tunet.programme.ProgrammeStage;
import no.tunet.purchase.PurchaseSteps;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole application with a real PostgreSQL; one application for all such tests. Each test makes organisations of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tunet.demo=false",
            "server.port=0",
            "tunet.secret-key=" + TunetTest.KEY,
            "server.shutdown=immediate"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestProperties.class)
@Import({Bought.class, PurchaseSteps.class, Cast.class, Stage.class, ProgrammeStage.class, QueryCounter.class})
public @interface TunetTest {
    /** Thirty-two bytes that guard nothing. */
    String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
}
