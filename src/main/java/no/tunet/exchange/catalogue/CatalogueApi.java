package no.tunet.exchange.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.access.Public;
import no.tunet.kernel.Activity;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The description that data catalogues such as data.norge.no harvest. */
@RestController
class CatalogueApi {
    private static final MediaType TURTLE = new MediaType("text", "turtle", StandardCharsets.UTF_8);

    private static final List<Class<? extends Enum<?>>> DESCRIBED_BY =
            List.of(TargetGroup.class, Activity.class, Competence.class, Facility.class, Transport.class);

    private final Texts texts;
    private final BusinessClock clock;
    private final String base;
    private final Publisher publisher;

    CatalogueApi(
            Texts texts,
            BusinessClock clock,
            @Value("${tunet.base-url:}") String base,
            @Value("${tunet.publisher.name:Tunet}") String name,
            @Value("${tunet.publisher.number:}") String number,
            @Value("${tunet.publisher.mail:}") String mail) {
        this.texts = texts;
        this.clock = clock;
        this.base = base.replaceAll("/+$", "");
        this.publisher = new Publisher(
                name,
                Optional.of(number).filter(OrgNumber::isValid).map(OrgNumber::new),
                Optional.of(mail).filter(text -> text.contains("@")));
    }

    @Public
    @GetMapping("/api/catalog")
    ResponseEntity<String> describe() {
        String here = base.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : base;
        var words = new Catalogue.Words(all("exchange.catalogue.title"), all("exchange.catalogue.text"));
        return ResponseEntity.ok()
                .contentType(TURTLE)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new Catalogue(here, publisher, words, concepts(), clock.today()).turtle());
    }

    private List<Catalogue.Concept> concepts() {
        return DESCRIBED_BY.stream()
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
                .map(value -> new Catalogue.Concept(
                        value.getDeclaringClass().getSimpleName() + "." + value.name(),
                        Arrays.stream(Language.values())
                                .collect(Collectors.toMap(
                                        language -> language, language -> texts.word(language, value)))))
                .toList();
    }

    private Map<Language, String> all(String key) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> texts.text(language, key)));
    }
}
