package no.tunet.programme.call;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.tunet.access.Public;
import no.tunet.kernel.BusinessClock;
import no.tunet.party.Organisations;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.CallTerms;
import no.tunet.programme.domain.Wording;
import no.tunet.ui.Download;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Calls that take applications now, as JSON and as an Atom feed, for everybody. */
@Controller
public class OpenCallsApi {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final CallStore calls;
    private final Organisations organisations;
    private final BusinessClock clock;

    OpenCallsApi(CallStore calls, Organisations organisations, BusinessClock clock) {
        this.calls = calls;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Public
    @GetMapping("/utlysninger.json")
    @Transactional(readOnly = true)
    public Download json() {
        var open = calls.openAt(clock.now().toInstant());
        var publishers = organisations.namesOn(
                open.stream().map(CallView::owner).distinct().toList(), clock.today());
        var rows = open.stream()
                .map(c -> row(c, publishers.getOrDefault(c.owner(), "")))
                .toList();
        byte[] content = JsonMapper.shared().writeValueAsBytes(Map.of("calls", rows));
        return new Download("utlysninger.json", "application/json;charset=UTF-8", content, true);
    }

    @Public
    @GetMapping("/utlysninger.atom")
    @Transactional(readOnly = true)
    public Download atom() throws XMLStreamException {
        var out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        var open = calls.openAt(clock.now().toInstant());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", "Tunet – utlysninger");
        element(xml, "id", address("/utlysninger.atom"));
        element(xml, "updated", updated(open).toString());
        link(xml, "self", address("/utlysninger.atom"));
        for (CallView call : open) {
            entry(xml, call);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        return new Download(
                "utlysninger.atom",
                "application/atom+xml;charset=UTF-8",
                out.toString().getBytes(StandardCharsets.UTF_8),
                true);
    }

    private static void entry(XMLStreamWriter xml, CallView call) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + call.id());
        element(xml, "title", call.terms().title().nb());
        element(xml, "updated", call.changedAt().toString());
        element(xml, "summary", call.terms().text().nb());
        link(xml, "alternate", address(call.path()));
        xml.writeStartElement("author");
        element(xml, "name", "Tunet");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeStartElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
        xml.writeEndElement();
    }

    private static Instant updated(List<CallView> open) {
        return open.stream().map(CallView::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Map<String, Object> row(CallView call, String publisher) {
        CallTerms terms = call.terms();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", call.id().value());
        row.put("url", address(call.path()));
        row.put("title", terms.title());
        row.put("text", terms.text());
        row.put("publisher", publisher);
        row.put("frame_nok", terms.frame().kroner());
        row.put("max_per_pilot_nok", terms.cap().kroner());
        row.put("eligible_applicants", terms.applicants());
        row.put("areas", terms.areas());
        row.put("buyers_per_pilot", terms.buyers());
        row.put(
                "pilot_period",
                Map.of(
                        "from",
                        terms.pilotPeriod().from(),
                        "to",
                        terms.pilotPeriod().to()));
        row.put(
                "last_second",
                terms.deadline()
                        .lastSecond()
                        .atZone(BusinessClock.OSLO)
                        .withLaterOffsetAtOverlap()
                        .toOffsetDateTime());
        row.put("closes_at", terms.deadline().closesAt());
        row.put("decision_by", terms.decisionBy());
        row.put("must_map", words(terms.mustMap()));
        row.put("must_assess", words(terms.mustAssess()));
        row.put("desired", words(terms.desired()));
        return row;
    }

    private static List<Wording> words(List<Wording> words) {
        return words;
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
