package no.tunet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.Answer;
import no.tunet.directory.Inquiries;
import no.tunet.directory.InquiryId;
import no.tunet.directory.MarketDialogue;
import no.tunet.directory.NewInquiry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coordinator asks the two farms; both answer, and what was said at a meeting is noted. */
@Component
@Order(2)
class InquiryScene implements Scene {
    private final Inquiries inquiries;
    private final MarketDialogue dialogue;
    private final FarmsChapter farms;

    InquiryScene(Inquiries inquiries, MarketDialogue dialogue, FarmsChapter farms) {
        this.inquiries = inquiries;
        this.dialogue = dialogue;
        this.farms = farms;
    }

    @Override
    public void play(Story story, Way way) {
        var sent = new Later<List<InquiryId>>();
        story.on(
                2021,
                5,
                3,
                way.person("coordinator"),
                () -> sent.is(Outcome.accepted(inquiries.send(new NewInquiry(
                        way.need.get().value(),
                        way.plot.deals().stream()
                                .map(d -> farms.offer(d.farm(), d.offer()))
                                .toList(),
                        way.plot.deals().getFirst().halfDays(),
                        LocalDate.of(2021, 11, 1),
                        LocalDate.of(2021, 5, 24),
                        "Kan de ta imot gruppa frå november, og kva kan dei gjere hos dykk?")))));
        for (int i = 0; i < way.bargains.size(); i++) {
            int number = i;
            var farmer = way.players.person(way.bargains.get(i).deal.farm());
            story.on(
                    2021,
                    5,
                    10 + i,
                    farmer,
                    () -> Outcome.accepted(inquiries.reply(
                            sent.get().get(number),
                            Answer.YES,
                            "Ja, vi har plass frå november. Kom gjerne på besøk fyrst.")));
        }
        story.on(
                2021,
                5,
                20,
                way.person("coordinator"),
                () -> dialogue.note(
                        way.need.get().value(),
                        Optional.of(way.players.organisation(
                                way.plot.deals().getFirst().farm())),
                        "Besøk på garden med eininga: god tilkomst og varmt rom, dei ynskjer fast kontaktperson."));
    }
}
