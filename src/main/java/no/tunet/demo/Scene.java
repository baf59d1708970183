package no.tunet.demo;

/** One step of the path, as a municipality takes it. */
interface Scene {
    void play(Story story, Way way);
}
