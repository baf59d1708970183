package no.tunet.need.domain;

import java.util.ArrayDeque;

/**
 * Says whether a hidden cell of a table with totals could have another value, given all that is shown and that every hidden cell is at least one.
 * Rows and columns are nodes, hidden cells are edges; a cell can change when a closed walk of changes keeps every sum (Gusfield 1988).
 */
final class HiddenGraph {
    private final int[][] counts;
    private final boolean[][] hidden;

    HiddenGraph(int[][] counts, boolean[][] hidden) {
        this.counts = counts;
        this.hidden = hidden;
    }

    boolean canVary(int row, int column) {
        return (canRise(row, column) && reaches(node(column), row, row, column))
                || (canFall(row, column) && reaches(row, node(column), row, column));
    }

    private int rows() {
        return counts.length;
    }

    private int node(int column) {
        return rows() + column;
    }

    /** A margin stands on the other side of its sum, so it rises when its own number falls. */
    private boolean isMargin(int row, int column) {
        return (row == rows() - 1) != (column == counts[0].length - 1);
    }

    private boolean canRise(int row, int column) {
        return !isMargin(row, column) || counts[row][column] > 1;
    }

    private boolean canFall(int row, int column) {
        return isMargin(row, column) || counts[row][column] > 1;
    }

    private boolean reaches(int from, int to, int exceptRow, int exceptColumn) {
        var seen = new boolean[rows() + counts[0].length];
        var queue = new ArrayDeque<Integer>();
        queue.add(from);
        seen[from] = true;
        while (!queue.isEmpty()) {
            int at = queue.remove();
            if (at == to) {
                return true;
            }
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && leads(at, next, exceptRow, exceptColumn)) {
                    seen[next] = true;
                    queue.add(next);
                }
            }
        }
        return false;
    }

    private boolean leads(int at, int next, int exceptRow, int exceptColumn) {
        boolean fromRow = at < rows();
        if (fromRow == next < rows()) {
            return false;
        }
        int row = fromRow ? at : next;
        int column = (fromRow ? next : at) - rows();
        if (!hidden[row][column] || (row == exceptRow && column == exceptColumn)) {
            return false;
        }
        return fromRow ? canRise(row, column) : canFall(row, column);
    }
}
