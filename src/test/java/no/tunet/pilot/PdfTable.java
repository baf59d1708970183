package no.tunet.pilot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a tagged PDF, cell by cell as its structure tree tells a screen reader. */
public final class PdfTable {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfTable() {}

    /** Every table row of the document, each with the text of its cells. */
    public static List<List<String>> rows(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var table = new PdfTable();
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var byId = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> gather(content, byId));
                table.texts.put(page, byId);
            }
            table.walk(document.getDocumentCatalog().getStructureTreeRoot(), document);
            return table.rows;
        }
    }

    private static void gather(PDMarkedContent content, Map<Integer, String> byId) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                gather(inner, byId);
            }
        }
        if (content.getMCID() >= 0) {
            byId.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node, PDDocument document) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(element.getStructureType())) {
                    rows.add(element.getKids().stream()
                            .filter(PDStructureElement.class::isInstance)
                            .map(cell -> text((PDStructureElement) cell, document)
                                    .replaceAll("\\s+", " ")
                                    .strip())
                            .toList());
                } else {
                    walk(element, document);
                }
            }
        }
    }

    private String text(PDStructureElement element, PDDocument document) {
        var text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> text.append(text(inner, document));
                case PDMarkedContentReference reference ->
                    text.append(on(
                            reference.getPage() == null ? element.getPage() : reference.getPage(),
                            reference.getMCID()));
                case Integer id -> text.append(on(element.getPage(), id));
                default -> {}
            }
        }
        return text.toString();
    }

    private String on(PDPage page, int id) {
        return texts.entrySet().stream()
                .filter(e -> e.getKey().getCOSObject().equals(page.getCOSObject()))
                .map(e -> e.getValue().getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }
}
