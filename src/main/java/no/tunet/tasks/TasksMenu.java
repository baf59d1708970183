package no.tunet.tasks;

import java.util.Set;
import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start page comes first in everybody's menu. */
@Configuration(proxyBeanMethods = false)
class TasksMenu {
    private static final Set<Role> SAVING =
            Set.of(Role.COORDINATOR, Role.UNIT_LEADER, Role.PURCHASER, Role.CASE_WORKER, Role.DIRECTOR, Role.FARMER);

    @Bean
    MenuEntry myWorkMenu() {
        return new MenuEntry("tasks.mywork.title", "/", 10, member -> true);
    }

    @Bean
    MenuEntry viewsMenu() {
        return new MenuEntry("tasks.views", "/visninger", 96, member -> SAVING.contains(member.role()));
    }

    @Bean
    MenuEntry stuckMenu() {
        return new MenuEntry("tasks.stuck.title", "/drift/stans", 104, member -> member.role() == Role.OPERATOR);
    }

    @Bean
    MenuEntry responsibilitiesMenu() {
        return new MenuEntry(
                "tasks.responsibilities.menu", "/ansvar", 97, member -> Responsible.ANSWERING.contains(member.role()));
    }
}
