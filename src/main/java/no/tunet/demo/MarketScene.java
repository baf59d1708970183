package no.tunet.demo;

import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.waiting.Wait;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.register.wanted.PublishNeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What buyers do when no offer fits: one asks openly without saying who asks, and a farm answers; another waits in line for a full half-day. */
@Component
@Order(10)
class MarketScene implements Scene {
    private final PublishNeed needs;
    private final Wait wait;
    private final FarmsChapter farms;

    MarketScene(PublishNeed needs, Wait wait, FarmsChapter farms) {
        this.needs = needs;
        this.wait = wait;
        this.farms = farms;
    }

    @Override
    public void play(Story story, Way way) {
        if (!way.plot.key().equals("bomlo")) {
            return;
        }
        var notice = new Later<UUID>();
        story.on(
                2022,
                10,
                3,
                way.person("deputy"),
                () -> notice.is(Outcome.accepted(
                        needs.publish(needs.own(way.wanted.get().value()).orElseThrow()))));
        story.on(
                2022,
                10,
                6,
                way.players.person("huldre"),
                () -> needs.answer(
                        notice.get(),
                        "Vi kan ta imot tre frå januar, to halve dagar i veka, på Rus og ro. Kom gjerne og sjå."));
        story.on(
                2022,
                10,
                12,
                way.person("coordinator"),
                () -> Outcome.accepted(wait.join(
                        farms.offer("kvitebjorn", 0), Optional.of(new HalfDayOfWeek(WEDNESDAY, HalfDay.MORNING)))));
    }
}
