package no.tunet.demo;

import java.time.YearMonth;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.month.AnswerBasis;
import no.tunet.settlement.month.BasisStore;
import no.tunet.settlement.month.SendBasis;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each month the farm sends its basis and the buyer answers; one line is disputed on the way, and the last month still waits. */
@Component
@Order(8)
class MonthScene implements Scene {
    private static final YearMonth FIRST = YearMonth.of(2021, 11);
    private static final YearMonth LAST = YearMonth.of(2022, 10);

    private final SendBasis send;
    private final AnswerBasis answer;
    private final BasisStore bases;
    private final InTransaction transaction;

    MonthScene(SendBasis send, AnswerBasis answer, BasisStore bases, InTransaction transaction) {
        this.send = send;
        this.answer = answer;
        this.bases = bases;
        this.transaction = transaction;
    }

    @Override
    public void play(Story story, Way way) {
        for (var bargain : way.bargains) {
            var farmer = way.players.person(bargain.deal.farm());
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                YearMonth about = month;
                var sent = new Later<BasisId>();
                story.on(
                        month.plusMonths(1).atDay(4),
                        farmer,
                        () -> sent.is(Outcome.accepted(send.send(bargain.agreement.get(), about))));
                boolean waits = month.equals(LAST) && bargain.deal.farm().equals("eventyr");
                if (!waits) {
                    story.on(month.plusMonths(1).atDay(9), way.person("leader"), () -> agree(sent.get()));
                }
            }
        }
    }

    private void agree(BasisId id) {
        transaction.run(() -> Outcome.accepted(
                answer.agreeAll(id, bases.find(id).orElseThrow().version())));
    }
}
