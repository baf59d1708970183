package no.tunet.documents;

import java.util.UUID;
import no.tunet.access.SignedIn;
import no.tunet.ui.Download;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands out a document to those it concerns; for others it does not exist. */
@Controller
class DocumentPage {
    private final Documents documents;

    DocumentPage(Documents documents) {
        this.documents = documents;
    }

    @SignedIn
    @GetMapping("/dokumenter/{id}")
    Download download(@PathVariable UUID id) {
        var content = documents
                .content(new DocumentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Download(content.fileName(), content.mediaType(), content.bytes(), true);
    }
}
