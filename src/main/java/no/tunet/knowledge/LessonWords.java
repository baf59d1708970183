package no.tunet.knowledge;

import java.util.Optional;

/** A lesson as it is written: its codes, what stood in the way, what solved it, and the figures behind it with their source. */
public record LessonWords(
        String title,
        LessonKind kind,
        ProjectStage stage,
        Barrier barrier,
        MunicipalitySize size,
        String problem,
        String solution,
        Optional<String> figures) {}
