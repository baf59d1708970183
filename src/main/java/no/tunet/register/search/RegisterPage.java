package no.tunet.register.search;

import no.tunet.access.Public;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RegisterPage {
    private final ReadRegister register;

    RegisterPage(ReadRegister register) {
        this.register = register;
    }

    @Public
    @GetMapping("/register")
    View search(Form form, Page page) {
        return View.of("register/search", register.read(form, page)).form(form);
    }

    @Public
    @GetMapping("/register/rekkefolge")
    View order() {
        return View.of("register/order");
    }
}
