package no.tunet.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrgNumber;

/** What the register of enterprises answered about a number. Only {@link Found} and {@link Deleted} are facts; the rest must never stop a form. */
public sealed interface LookUp {
    /**
     * It exists: name as registered, form as its code (ENK, AS, SA …), where it has its address, whether it is bankrupt or being wound up, the
     * enterprise it is a branch of, and at most twenty branches of its own (none when that part of the register did not answer).
     */
    record Found(
            OrgNumber number,
            String name,
            String form,
            Optional<Municipality> address,
            boolean closing,
            Optional<OrgNumber> branchOf,
            List<Branch> branches)
            implements LookUp {
        public Found {
            branches = List.copyOf(branches);
        }
    }

    /** It is no more, since this day. */
    record Deleted(String name, LocalDate on) implements LookUp {}

    /** The register knows no such number. */
    record Unknown() implements LookUp {}

    /** No answer that can be relied on; the form goes on with what was typed. */
    record Unavailable(Trouble reason) implements LookUp {}

    /** A municipality by its four-digit code and the register's name for it. */
    record Municipality(String code, String name) {}

    /** A branch (underenhet) of the enterprise. */
    record Branch(OrgNumber number, String name, Optional<Municipality> address) {}

    /** Why there is no answer. */
    enum Trouble {
        /** No register is configured, and the number is not one of the fictional ones. */
        NOT_CONNECTED,
        /** It took too long. */
        SLOW,
        /** It could not be reached, or said that it failed. */
        FAILED,
        /** It answered something that is not an answer to the question. */
        GARBLED,
        /** It failed several times just now and is left in peace for a while. */
        RESTING
    }
}
