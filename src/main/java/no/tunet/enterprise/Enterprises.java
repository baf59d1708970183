package no.tunet.enterprise;

import no.tunet.kernel.OrgNumber;
import org.springframework.stereotype.Component;

/** Asks the register of enterprises (Enhetsregisteret) about an organisation number. */
@Component
public class Enterprises {
    private final Source source;
    private final Memory memory;

    Enterprises(Source source, Memory memory) {
        this.source = source;
        this.memory = memory;
    }

    /** Answers within three seconds whatever the register does, and remembers facts for a day. Never throws. */
    public LookUp lookUp(OrgNumber number) {
        return memory.recall(number).orElseGet(() -> {
            LookUp answer = source.ask(number);
            memory.keep(number, answer);
            return answer;
        });
    }
}
