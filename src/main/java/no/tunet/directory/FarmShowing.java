package no.tunet.directory;

/** What a farm has chosen about being seen: whether it hides where exactly it lies, and whether it is shown before it is approved. */
public record FarmShowing(boolean positionHidden, boolean shownInProcess) {
    public static final FarmShowing USUAL = new FarmShowing(false, false);
}
