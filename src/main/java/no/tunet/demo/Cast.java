package no.tunet.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.party.NewMembership;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.party.Position;
import org.springframework.stereotype.Component;

/** The organisations and people around the Vestland pilot. The people are made up, with names out of fairy tales and addresses that do not exist. */
@Component
class Cast {
    private static final Actor JOB = new Actor.Job("demo-cast");
    private static final LocalDate FROM = Story.OPENING;

    private final Organisations organisations;
    private final People people;

    Cast(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    Players enter() {
        return Acting.as(JOB, () -> {
            var players = new Players();
            var numbers = new FictionalNumbers(3);
            authorities(players, numbers);
            bomlo(players, numbers);
            stad(players, numbers);
            others(players, numbers);
            return players;
        });
    }

    private void authorities(Players players, FictionalNumbers numbers) {
        var governor = organisation(
                players,
                "governor",
                OrganisationKind.COUNTY_GOVERNOR,
                "Fylkesmannen i Vestland",
                numbers,
                Optional.empty());
        organisations.rename(governor, "Statsforvaltaren i Vestland", LocalDate.of(2021, 1, 1));
        person(players, "adviser", "Synnøve Soria", governor, Role.COUNTY_ADVISER);
        person(players, "adviser2", "Torbjørn Tusmørke", governor, Role.COUNTY_ADVISER);
        var directorate = organisation(
                players,
                "directorate",
                OrganisationKind.DIRECTORATE,
                "Landbruksdirektoratet",
                numbers,
                Optional.empty());
        person(players, "directorate", "Dagny Daggry", directorate, Role.DIRECTORATE_OFFICER);
        var approval = organisation(
                players,
                "approval",
                OrganisationKind.APPROVAL_BODY,
                "Godkjenningseininga for Inn på tunet",
                numbers,
                Optional.empty());
        person(players, "officer", "Gaute Grannsyn", approval, Role.APPROVAL_OFFICER);
        person(players, "auditor", "Rita Rettvis", approval, Role.AUDITOR);
        organisation(
                players,
                "county",
                OrganisationKind.COUNTY_MUNICIPALITY,
                "Vestland fylkeskommune",
                numbers,
                Optional.empty());
    }

    private void bomlo(Players players, FictionalNumbers numbers) {
        var bomlo = organisation(
                players, "bomlo", OrganisationKind.MUNICIPALITY, "Bømlo kommune", numbers, Optional.of("4613"));
        var unit = organisations.addUnit(bomlo, "Meistring og psykisk helse");
        players.add("bomlo-unit", unit);
        var care = organisations.addUnit(bomlo, "Heimebasert omsorg");
        players.add("bomlo-care", care);
        person(players, "bomlo-care-leader", "Toril Tidløyse", bomlo, Optional.of(care), Role.UNIT_LEADER);
        person(players, "bomlo-coordinator", "Berit Bekkeblom", bomlo, Role.COORDINATOR);
        person(players, "bomlo-deputy", "Bjarne Bølgje", bomlo, Role.COORDINATOR);
        person(players, "bomlo-leader", "Liv Lyngmo", bomlo, Optional.of(unit), Role.UNIT_LEADER);
        person(players, "bomlo-case", "Silje Silkesvart", bomlo, Optional.of(unit), Role.CASE_WORKER);
        person(players, "bomlo-case2", "Sondre Sjøsprøyt", bomlo, Optional.of(unit), Role.CASE_WORKER);
        person(players, "bomlo-purchaser", "Pernille Perm", bomlo, Role.PURCHASER);
        person(players, "bomlo-director", "Arne Askeladd", bomlo, Role.DIRECTOR);
        person(players, "bomlo-kin", "Aslaug Aspelauv", bomlo, Role.NEXT_OF_KIN);
    }

    private void stad(Players players, FictionalNumbers numbers) {
        var stad = organisation(
                players, "stad", OrganisationKind.MUNICIPALITY, "Stad kommune", numbers, Optional.of("4649"));
        var unit = organisations.addUnit(stad, "Arbeid og aktivitet");
        players.add("stad-unit", unit);
        person(players, "stad-coordinator", "Kjersti Kystsol", stad, Role.COORDINATOR);
        person(players, "stad-deputy", "Knut Kvitfjell", stad, Role.COORDINATOR);
        person(players, "stad-leader", "Oddrun Oskespå", stad, Optional.of(unit), Role.UNIT_LEADER);
        person(players, "stad-case", "Mari Morgonraud", stad, Optional.of(unit), Role.CASE_WORKER);
        person(players, "stad-case2", "Marius Månestråle", stad, Optional.of(unit), Role.CASE_WORKER);
        person(players, "stad-purchaser", "Trygve Tiriltunga", stad, Role.PURCHASER);
        person(players, "stad-director", "Solveig Sommarnatt", stad, Role.DIRECTOR);
    }

    private void others(Players players, FictionalNumbers numbers) {
        var nav = organisation(players, "nav", OrganisationKind.NAV_OFFICE, "NAV Stad", numbers, Optional.of("4649"));
        person(players, "nav", "Nils Nordlys", nav, Role.NAV_COUNSELLOR);
        var organiser = organisation(
                players,
                "organiser",
                OrganisationKind.MEASURE_ORGANISER,
                "Fjordsteg arbeid og læring",
                numbers,
                Optional.empty());
        person(players, "organiser", "Tora Tidlegoppe", organiser, Role.MEASURE_ORGANISER);
        var cooperative = organisation(
                players,
                "cooperative",
                OrganisationKind.COOPERATIVE,
                "Inn på tunet Eventyrkysten SA",
                numbers,
                Optional.empty());
        person(players, "cooperative", "Sigrun Samansveis", cooperative, Role.COOPERATIVE_MANAGER);
        var operator =
                organisation(players, "operator", OrganisationKind.OPERATOR, "Tunet drift", numbers, Optional.empty());
        players.add("operator", member("Oda Oppsyn", operator, Optional.empty(), Role.OPERATOR, true));
        applicants(players, numbers);
        secondRole(players, "bomlo-deputy", "bomlo-deputy-at-cooperative", cooperative, Role.COOPERATIVE_MANAGER);
    }

    /** The made-up counties that apply beside Vestland, and who assesses for the directorate. */
    private void applicants(Players players, FictionalNumbers numbers) {
        county(players, numbers, "ytterfylket", "Ytterfylket", "Yngve Ytterste");
        county(players, numbers, "odefylket", "Ødefylket", "Ødger Ødeskog");
        county(players, numbers, "oyfylket", "Øyfylket", "Øydis Øyvær");
        var county = organisation(
                players,
                "asfylket-county",
                OrganisationKind.COUNTY_MUNICIPALITY,
                "Åsfylket fylkeskommune",
                numbers,
                Optional.empty());
        person(players, "asfylket", "Åsne Åslia", county, Role.COUNTY_ADVISER);
        person(players, "assessor", "Vigdis Vakker", players.organisation("directorate"), Role.ASSESSOR);
    }

    private void county(Players players, FictionalNumbers numbers, String key, String name, String adviser) {
        var governor = organisation(
                players,
                key + "-governor",
                OrganisationKind.COUNTY_GOVERNOR,
                "Fylkesmannen i " + name,
                numbers,
                Optional.empty());
        organisations.rename(governor, "Statsforvaltaren i " + name, LocalDate.of(2021, 1, 1));
        person(players, key, adviser, governor, Role.COUNTY_ADVISER);
    }

    /** One person in two organisations, who switches role. */
    private void secondRole(Players players, String known, String name, OrganisationId organisation, Role role) {
        var first = players.person(known);
        var membership = people.join(
                new NewMembership(first.person(), organisation, Optional.empty(), role, false, Period.from(FROM)));
        var view = organisations.find(organisation).orElseThrow();
        players.add(
                name,
                new Actor.Member(
                        first.person(),
                        first.personName(),
                        organisation,
                        view.name(),
                        view.kind(),
                        Optional.empty(),
                        membership,
                        role,
                        false,
                        first.language()));
    }

    private OrganisationId organisation(
            Players players,
            String key,
            OrganisationKind kind,
            String name,
            FictionalNumbers numbers,
            Optional<String> municipalityCode) {
        Optional<Position> position = municipalityCode.map(
                code -> code.equals("4613") ? new Position(59.7950, 5.1720) : new Position(61.9050, 5.9850));
        OrgNumber number = numbers.next();
        var id = organisations.register(new NewOrganisation(
                kind, name, LocalDate.of(2020, 1, 1), Optional.of(number), Language.NN, municipalityCode, position));
        players.add(key, id);
        return id;
    }

    private void person(Players players, String key, String name, OrganisationId organisation, Role role) {
        person(players, key, name, organisation, Optional.empty(), role);
    }

    private void person(
            Players players, String key, String name, OrganisationId organisation, Optional<UnitId> unit, Role role) {
        players.add(key, member(name, organisation, unit, role, false));
    }

    /** A new person in a role; also used for the farmers, who come later. */
    Actor.Member member(
            String name, OrganisationId organisation, Optional<UnitId> unit, Role role, boolean administrator) {
        var person = people.add(name, address(name), Language.NN);
        var membership =
                people.join(new NewMembership(person, organisation, unit, role, administrator, Period.from(FROM)));
        var view = organisations.find(organisation).orElseThrow();
        return new Actor.Member(
                person,
                name,
                organisation,
                view.name(),
                view.kind(),
                unit,
                membership,
                role,
                administrator,
                Language.NN);
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT)
                        .replace(' ', '.')
                        .replace("ø", "o")
                        .replace("å", "a")
                        .replace("æ", "ae")
                + "@tunet.invalid";
    }
}
