package no.tunet.ui;

import java.util.function.Predicate;
import no.tunet.kernel.Actor;

/** One line of the menu, contributed by the module it leads to: text key, path, place in the order, and who sees it. */
public record MenuEntry(String key, String path, int order, Predicate<Actor.Member> visible) {}
