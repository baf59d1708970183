package no.tunet.directory;

import java.util.Optional;
import java.util.UUID;

/** Where the directory learns about needs: answered by the module that keeps them, which lies above this one. */
public interface NeedBriefs {
    /** The need when it is approved and the acting organisation's own. */
    Optional<NeedBrief> find(UUID need);
}
