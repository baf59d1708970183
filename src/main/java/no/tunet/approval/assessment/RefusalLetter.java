package no.tunet.approval.assessment;

import java.time.LocalDate;
import java.util.List;
import no.tunet.approval.domain.DefinitionTest;

/** A refusal as a letter: who decided, about which farm, which tests were not passed, why, and how to complain. */
public record RefusalLetter(String body, String farm, LocalDate on, List<DefinitionTest> failed, String why) {}
