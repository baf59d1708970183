package no.tunet.settlement;

import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SettlementMenu {
    @Bean
    MenuEntry moneyMenu() {
        return new MenuEntry(
                "settlement.menu",
                "/maned",
                70,
                member -> Matrix.allows(member.role(), DataKind.K13_INVOICE, Right.READ, Scope.FULL));
    }
}
