package no.tunet.register;

import no.tunet.kernel.Role;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterMenu {
    @Bean
    MenuEntry publicRegisterMenu() {
        return new MenuEntry("register.menu", "/register", 33, member -> member.role() != Role.PARTICIPANT);
    }
}
