package no.tunet.agreement;

import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementMenu {
    @Bean
    MenuEntry agreementsEntry() {
        return new MenuEntry(
                "agreement.menu",
                "/avtaler",
                50,
                member -> Matrix.allows(member.role(), DataKind.K6_CONTRACT, Right.READ, Scope.FULL));
    }
}
