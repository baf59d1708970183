package no.tunet.notices;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends news: a notice in the system and an e-mail through the outbox. The template is a message key; {@code <key>.subject} and {@code <key>.body}
 * are the e-mail. Parameters carry no person's name.
 */
@Component
public class Notices {
    private final NoticeStore store;
    private final MailStore mails;
    private final Letter letter;
    private final BusinessClock clock;

    Notices(NoticeStore store, MailStore mails, Letter letter, BusinessClock clock) {
        this.store = store;
        this.mails = mails;
        this.letter = letter;
        this.clock = clock;
    }

    /** To everybody who acts in the role in the organisation today. */
    @Transactional
    public void toRole(OrganisationId organisation, Role role, String template, List<Object> parameters, String path) {
        toRole(organisation, Optional.empty(), role, template, parameters, path);
    }

    /** To everybody who acts in the role today in the unit or for the whole organisation. */
    @Transactional
    public void toRole(
            OrganisationId organisation,
            Optional<UnitId> unit,
            Role role,
            String template,
            List<Object> parameters,
            String path) {
        store.toRole(organisation, unit, role, template, parameters, path, clock.today());
        for (var to : mails.addresses(organisation, unit, role, clock.today())) {
            mails.add(
                    Optional.of(organisation),
                    to.email(),
                    to.language(),
                    letter.write(to.language(), template, parameters, path));
        }
    }

    /** To one person. */
    @Transactional
    public void toPerson(PersonId person, String template, List<Object> parameters, String path) {
        toPerson(person, template, parameters, path, Optional.empty());
    }

    /** To one person who asked to be told; the second path stops it at one press, without signing in. */
    @Transactional
    public void toPerson(
            PersonId person, String template, List<Object> parameters, String path, Optional<String> stopPath) {
        store.toPerson(person, template, parameters, path, clock.today());
        mails.address(person)
                .ifPresent(to -> mails.add(
                        Optional.empty(),
                        to.email(),
                        to.language(),
                        letter.write(to.language(), template, parameters, path, stopPath)));
    }

    /** An e-mail to an address that asked to be told, with the path that stops it at one press. */
    @Transactional
    public void toSubscriber(
            String email, Language language, String template, List<Object> parameters, String path, String stopPath) {
        mails.add(
                Optional.empty(),
                email,
                language,
                letter.write(language, template, parameters, path, Optional.of(stopPath)));
    }

    /** Only an e-mail, to an address that may not be a person's here yet: invitations and password resets. */
    @Transactional
    public void toAddress(
            Optional<OrganisationId> organisation,
            String email,
            Language language,
            String template,
            List<Object> parameters,
            String path) {
        mails.add(organisation, email, language, letter.write(language, template, parameters, path));
    }

    /** News for the acting person since some days, newest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<NoticeView> mine() {
        return store.mine(clock.today().minusDays(30));
    }
}
