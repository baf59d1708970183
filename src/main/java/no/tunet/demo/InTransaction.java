package no.tunet.demo;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Several steps of one person as one: all of them are kept, or none. */
@Component
class InTransaction {
    private final TransactionOperations transaction;

    InTransaction(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T get(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(status -> work.get())).orElseThrow();
    }
}
