package no.tunet.demo;

/** A part of the demonstration: puts what its people do on the days when they do it. */
interface Chapter {
    void tell(Story story, Players players);
}
