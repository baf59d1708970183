package no.tunet.demo;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each municipality walks the path from need to evaluation, scene by scene. */
@Component
@Order(5)
class PathChapter implements Chapter {
    private final List<Scene> scenes;

    PathChapter(List<Scene> scenes) {
        this.scenes = List.copyOf(scenes);
    }

    @Override
    public void tell(Story story, Players players) {
        for (Plot plot : Plots.all()) {
            var way = new Way(plot, players);
            scenes.forEach(scene -> scene.play(story, way));
        }
    }
}
