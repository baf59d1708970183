package no.tunet.register;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.register.domain.PostalFile;
import no.tunet.register.domain.PostalFile.PostalPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The postal codes and places an operator has brought; none until then. */
@Component
public class PostalPlaces {
    private final PostalStore store;

    PostalPlaces(PostalStore store) {
        this.store = store;
    }

    /** Takes a whole file in the place of what was there, or refuses it with the rows that are wrong. */
    @Transactional
    public Decision<Integer> bring(String file) {
        return switch (PostalFile.read(file)) {
            case Decision.Refused<List<PostalPlace>>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<List<PostalPlace>>(var places) -> {
                store.replace(places);
                yield Decision.accepted(places.size());
            }
        };
    }

    /** By code or by the name of the place. Needs a transaction. */
    public Optional<PostalPlace> find(String typed) {
        return store.find(typed);
    }

    @Transactional(readOnly = true)
    public long count() {
        return store.count();
    }
}
