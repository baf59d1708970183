package no.tunet.placement.domain;

import java.util.Optional;

/**
 * A person at the farm who meets participants. A helper who comes now and then and is never alone with anybody needs no certificate (hol § 5-4).
 *
 * @param label the worker's name as the farm wrote it
 */
public record FarmWorker(String label, boolean sporadicNeverAlone, Optional<CertificateShown> certificate) {}
