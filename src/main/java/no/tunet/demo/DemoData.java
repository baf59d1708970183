package no.tunet.demo;

import java.util.List;
import java.util.function.Consumer;
import no.tunet.database.FirstStart;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demonstration: every chapter adds days to the story, then the story is walked in order. */
@Component
class DemoData implements FirstStart {
    private final Calendar calendar;
    private final Cast cast;
    private final List<Chapter> chapters;
    private final Walk walk;
    private final NightShift night;

    DemoData(Calendar calendar, Cast cast, List<Chapter> chapters, Walk walk, NightShift night) {
        this.night = night;
        this.calendar = calendar;
        this.cast = cast;
        this.chapters = List.copyOf(chapters);
        this.walk = walk;
    }

    @Override
    public void fill(Consumer<String> progress) {
        if (!calendar.isDemo()) {
            return;
        }
        progress.accept("Loading the demonstration data …");
        calendar.turnTo(Story.OPENING);
        Players players = cast.enter();
        var story = new Story();
        chapters.forEach(chapter -> chapter.tell(story, players));
        walk.through(story, progress);
        calendar.turnTo(Story.LAST_DAY);
        night.work(Story.LAST_DAY);
        progress.accept("The demonstration data is loaded.");
    }
}
