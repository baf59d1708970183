package no.tunet.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The description of the open data is what data catalogues can read. */
class CatalogueTests {
    private static final Path SHAPES = Path.of("../shared/data/schemas/dcat-ap-no");
    private static final Catalogue.Words WORDS = new Catalogue.Words(
            Map.of(Language.NB, "Registeret", Language.NN, "Registeret", Language.EN, "The register"),
            Map.of(Language.NB, "Tilbud", Language.NN, "Tilbod", Language.EN, "Offers"));

    private static final List<Catalogue.Concept> CONCEPTS = List.of(new Catalogue.Concept(
            "TargetGroup.SCHOOL", Map.of(Language.NB, "Skole", Language.NN, "Skule", Language.EN, "School")));

    @Test
    void theDescriptionKeepsTheNorwegianProfile() {
        assumeTrue(Files.isDirectory(SHAPES), "the official shapes are not here");
        assertThat(violations(described("Prøveorganet"))).isEmpty();
        assertThat(violations(graph("""
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                <http://example.invalid/x> a dcat:Dataset ."""))).isNotEmpty();
    }

    @Test
    void aWordIsNamedInThreeLanguages() {
        var names = described("Prøveorganet")
                .find(Node.ANY, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel"), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .toList();
        assertThat(names).containsExactlyInAnyOrder("\"Skole\"@nb", "\"Skule\"@nn", "\"School\"@en");
    }

    @Test
    void aNameWithQuotesAndBackslashesStaysAName() {
        assertThat(described("Organet \"ved \\ fjorden\"\n. <x> a <y>").size())
                .isEqualTo(described("Prøveorganet").size());
    }

    private static Graph described(String name) {
        var publisher = new Publisher(name, Optional.of(new OrgNumber("310047007")), Optional.of("data@prove.invalid"));
        return graph(
                new Catalogue("https://tunet.example.invalid", publisher, WORDS, CONCEPTS, LocalDate.of(2026, 2, 3))
                        .turtle());
    }

    private static Graph graph(String turtle) {
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        return graph;
    }

    private static List<String> violations(Graph described) {
        var data = GraphFactory.createDefaultGraph();
        described.find().forEachRemaining(data::add);
        RDFDataMgr.loadGraph(SHAPES.resolve("vocab-min.ttl").toString()).find().forEachRemaining(data::add);
        var shapes = Shapes.parse(
                RDFDataMgr.loadGraph(SHAPES.resolve("dcat-ap-no-2.00.ttl").toString()));
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }
}
