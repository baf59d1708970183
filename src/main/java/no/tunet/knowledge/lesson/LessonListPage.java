package no.tunet.knowledge.lesson;

import java.util.List;
import no.tunet.access.Public;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.knowledge.LessonView;
import no.tunet.ui.Form;
import no.tunet.ui.MenuEntry;
import no.tunet.ui.Paging;
import no.tunet.ui.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Lessons, open to everybody, found by words and by code. */
@Controller
public class LessonListPage {
    private final LessonSearchStore store;

    LessonListPage(LessonSearchStore store) {
        this.store = store;
    }

    @Public
    @GetMapping("/kunnskap")
    @Transactional(readOnly = true)
    public View list(Form form) {
        var search = LessonSearch.of(form);
        var counts = store.byBarrier(search);
        long total = counts.stream().mapToLong(BarrierCount::lessons).sum();
        var all = new Paging(1, Paging.SIZE, total);
        var paging = new Paging(Math.min(Paging.asked(form), all.pages()), Paging.SIZE, total);
        return View.of("knowledge/lessons", new Listed(store.find(search, paging.number()), counts, paging, mayWrite()))
                .form(form);
    }

    private static boolean mayWrite() {
        return Acting.current().orElse(null) instanceof Actor.Member member
                && LessonPage.WRITERS.contains(member.role());
    }

    /** The lessons found, and how they spread over the barriers. */
    public record Listed(List<LessonView> lessons, List<BarrierCount> counts, Paging paging, boolean mayWrite) {}

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry knowledgeMenu() {
            return new MenuEntry("knowledge.menu", "/kunnskap", 95, member -> member.role() != Role.PARTICIPANT);
        }
    }
}
