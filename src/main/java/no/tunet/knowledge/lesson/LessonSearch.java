package no.tunet.knowledge.lesson;

import java.util.Optional;
import no.tunet.knowledge.Barrier;
import no.tunet.knowledge.LessonKind;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.ui.Form;

/** What somebody looks for among the lessons; what is not chosen does not narrow. */
record LessonSearch(
        String words,
        Optional<LessonKind> kind,
        Optional<ProjectStage> stage,
        Optional<Barrier> barrier,
        Optional<MunicipalitySize> size) {

    static LessonSearch of(Form form) {
        return new LessonSearch(
                form.value("ord").strip(),
                chosen(form, "slag", LessonKind.class),
                chosen(form, "fase", ProjectStage.class),
                chosen(form, "hinder", Barrier.class),
                chosen(form, "storleik", MunicipalitySize.class));
    }

    private static <E extends Enum<E>> Optional<E> chosen(Form form, String name, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(form.value(name))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
