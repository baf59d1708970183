package no.tunet.ui;

/** Knows which pages the acting person's role may open; whether one object is in sight is another question. */
@FunctionalInterface
public interface Doors {
    Doors ALL_OPEN = path -> true;

    boolean open(String path);
}
