package no.tunet.approval.scheme;

import java.util.List;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.Transition;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.kernel.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the table of transitions. */
@Component
public class ReadScheme {
    private static final int COLUMN = 190;
    private static final int ROW = 80;
    private static final int HALF_WIDTH = 75;
    private static final int HALF_HEIGHT = 20;

    private static final List<SchemeView.Node> NODES = List.of(
            node(Phase.START, 0, 0),
            node(Phase.REGISTERED, 1, 0),
            node(Phase.NEEDS_INFO, 2, 0),
            node(Phase.CLOSED, 3, 0),
            node(Phase.SELF_AUDIT, 1, 1),
            node(Phase.EXTERNAL_AUDIT, 1, 2),
            node(Phase.CORRECTING, 2, 2),
            node(Phase.FOLLOW_UP, 3, 2),
            node(Phase.REFUSED, 3, 1),
            node(Phase.READY, 1, 3),
            node(Phase.APPROVED, 1, 4),
            node(Phase.OVERDUE, 2, 4),
            node(Phase.SUSPENDED, 3, 4),
            node(Phase.LAPSED, 1, 5),
            node(Phase.WITHDRAWN, 2, 5));

    private final SchemeStore store;
    private final PaperStore papers;
    private final BusinessClock clock;

    ReadScheme(SchemeStore store, PaperStore papers, BusinessClock clock) {
        this.store = store;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SchemeView read() {
        var today = clock.today();
        return new SchemeView(NODES, arrows(), Transition.TABLE, store.deadlines(today), papers.rules(today));
    }

    static List<SchemeView.Arrow> arrows() {
        return Transition.TABLE.stream()
                .filter(t -> t.from() != t.to())
                .map(t -> arrow(of(t.from()), of(t.to())))
                .distinct()
                .toList();
    }

    /** From edge to edge of the boxes. */
    private static SchemeView.Arrow arrow(SchemeView.Node from, SchemeView.Node to) {
        int dx = Integer.signum(to.x() - from.x());
        int dy = Integer.signum(to.y() - from.y());
        boolean aside = dx != 0;
        int fromX = from.x() + (aside ? dx * HALF_WIDTH : -dy * HALF_HEIGHT);
        int toX = to.x() - (aside ? dx * HALF_WIDTH : dy * HALF_HEIGHT);
        int fromY = from.y() + (aside ? dy * HALF_HEIGHT / 2 - dx * 6 : dy * HALF_HEIGHT);
        int toY = to.y() - (aside ? dy * HALF_HEIGHT / 2 + dx * 6 : dy * HALF_HEIGHT);
        return new SchemeView.Arrow(fromX, fromY, toX, toY);
    }

    private static SchemeView.Node of(Phase phase) {
        return NODES.stream().filter(n -> n.phase() == phase).findFirst().orElseThrow();
    }

    private static SchemeView.Node node(Phase phase, int column, int row) {
        return new SchemeView.Node(phase, 85 + column * COLUMN, 30 + row * ROW);
    }
}
