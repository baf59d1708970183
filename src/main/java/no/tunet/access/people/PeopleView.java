package no.tunet.access.people;

import java.util.List;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.ui.Option;

/** The people of the acting organisation, and what an invitation may choose from. */
public record PeopleView(List<ColleagueView> people, List<Role> roles, List<Option> units) {}
