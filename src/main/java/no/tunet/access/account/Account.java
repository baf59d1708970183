package no.tunet.access.account;

import com.bastiaanjansen.otp.SecretGenerator;
import com.bastiaanjansen.otp.TOTPGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.tunet.access.domain.PasswordRule;
import no.tunet.access.session.Sessions;
import no.tunet.access.signin.CredentialStore;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Reason;
import no.tunet.party.People;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person changes about their own sign-in. */
@Component
public class Account {
    private final CredentialStore credentials;
    private final Sessions sessions;
    private final People people;
    private final PasswordEncoder passwords;

    Account(CredentialStore credentials, Sessions sessions, People people, PasswordEncoder passwords) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.people = people;
        this.passwords = passwords;
    }

    @Transactional(readOnly = true)
    public AccountView view(Optional<String> newSecret) {
        var member = Acting.member();
        return new AccountView(
                people.find(member.person()).orElseThrow().email(),
                sessions.open(member.person()),
                credentials.hasTotp(member.person()),
                newSecret.map(this::picture));
    }

    /** Changes the password and ends all sessions; otherwise answers why not. */
    @Transactional
    public List<Reason> changePassword(String current, String password) {
        var member = Acting.member();
        var person = people.find(member.person()).orElseThrow();
        if (!credentials
                .hash(member.person())
                .filter(hash -> passwords.matches(current, hash))
                .isPresent()) {
            return List.of(Reason.of("access.password.current-wrong"));
        }
        var reasons = PasswordRule.reasonsAgainst(password, person.email());
        if (reasons.isEmpty()) {
            credentials.setPassword(member.person(), passwords.encode(password));
            sessions.endAll(member.person());
        }
        return reasons;
    }

    String newSecret() {
        return new String(SecretGenerator.generate(), StandardCharsets.US_ASCII);
    }

    static boolean isSecret(String text) {
        return text.matches("[A-Z2-7]{16,64}");
    }

    /** Codes are on from now when the code fits the secret. */
    @Transactional
    public boolean turnOnCodes(String secret, String code) {
        if (!isSecret(secret) || !generator(secret).verify(code.replace(" ", ""), 1)) {
            return false;
        }
        credentials.setTotp(Acting.member().person(), Optional.of(secret));
        return true;
    }

    @Transactional
    public void turnOffCodes() {
        credentials.setTotp(Acting.member().person(), Optional.empty());
    }

    private static TOTPGenerator generator(String secret) {
        return new TOTPGenerator.Builder(secret.getBytes(StandardCharsets.US_ASCII)).build();
    }

    private AccountView.NewCode picture(String secret) {
        var code = QrCode.encodeText("otpauth://totp/Tunet?secret=" + secret + "&issuer=Tunet", QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 2).append(' ').append(y + 2).append("h1v1h-1z");
                }
            }
        }
        return new AccountView.NewCode(secret, path.toString(), code.size + 4);
    }
}
