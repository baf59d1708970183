package no.tunet.tasks;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The start page comes first in everybody's menu. */
@Configuration(proxyBeanMethods = false)
class TasksMenu {
    @Bean
    MenuEntry myWorkMenu() {
        return new MenuEntry("tasks.mywork.title", "/", 10, member -> true);
    }

    @Bean
    MenuEntry stuckMenu() {
        return new MenuEntry("tasks.stuck.title", "/drift/stans", 104, member -> member.role() == Role.OPERATOR);
    }

    @Bean
    MenuEntry responsibilitiesMenu() {
        return new MenuEntry("tasks.responsibilities.menu", "/ansvar", 97, member -> true);
    }
}
