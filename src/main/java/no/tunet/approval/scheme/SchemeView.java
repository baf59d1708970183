package no.tunet.approval.scheme;

import java.util.List;
import no.tunet.approval.domain.PaperRule;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.Transition;

/** The scheme as a picture and a table: every phase with its place in the picture, every change, every deadline with its source. */
public record SchemeView(
        List<Node> nodes,
        List<Arrow> arrows,
        List<Transition> table,
        List<Deadline> deadlines,
        List<PaperRule> papers) {
    /** A phase and the middle of its box in the picture. */
    public record Node(Phase phase, int x, int y) {}

    /** A line between two boxes; several changes between the same two are one line. */
    public record Arrow(int fromX, int fromY, int toX, int toY) {}

    /** A dated number of the scheme: its name, how much, where it comes from. */
    public record Deadline(String name, int number, String source) {}
}
