package no.tunet.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents as they were made, with a checksum. */
@Component
public class Documents {
    private final DocumentStore store;
    private final BusinessClock clock;

    Documents(DocumentStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public DocumentId store(NewDocument document) {
        var id = DocumentId.next();
        Optional<PersonId> maker =
                Acting.current().flatMap(a -> a instanceof Actor.Member m ? Optional.of(m.person()) : Optional.empty());
        store.add(id, document, checksum(document.content()), maker, clock.today());
        return id;
    }

    /** The documents about an object, newest first, at most two hundred. */
    @Transactional(readOnly = true)
    public List<DocumentView> about(ObjectRef about) {
        return store.about(about);
    }

    @Transactional(readOnly = true)
    public Optional<Content> content(DocumentId id) {
        return store.content(id);
    }

    /** The bytes of a document with what a browser must know to show them. */
    public record Content(String fileName, String mediaType, byte[] bytes) {}

    private static byte[] checksum(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
