package no.tunet.need;

import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedMenu {
    @Bean
    MenuEntry needMenuEntry() {
        return new MenuEntry(
                "need.menu",
                "/behov",
                20,
                member -> Matrix.allows(member.role(), DataKind.K4_PROCUREMENT, Right.READ, Scope.FULL));
    }
}
