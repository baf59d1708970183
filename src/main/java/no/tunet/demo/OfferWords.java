package no.tunet.demo;

import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.AccessFact;
import no.tunet.directory.FarmShowing;
import no.tunet.directory.OfferDetails;
import no.tunet.directory.visit.Host;
import no.tunet.directory.visit.Welcome;
import no.tunet.kernel.Activity;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;

/** What the farms of the demonstration tell beside the search words. */
final class OfferWords {
    private OfferWords() {}

    static OfferDetails of(OfferBook.Offer offer, int number) {
        return new OfferDetails(
                notThis(offer.groups().iterator().next()),
                "Deg som likar å vere ute og vil ha noko å gjere med hendene. Du treng ikkje kunne noko frå før.",
                offer.activities().contains(Activity.ANIMALS)
                                || offer.activities().contains(Activity.HORSES)
                        ? "Deg som er sterkt allergisk mot dyr."
                        : "Deg som treng heilt stille omgjevnader.",
                "Vi er to vaksne til stades heile dagen. Ein av oss har vore på Inn på tunet-skulen.",
                "Vi hentar ved grendehuset klokka ni og køyrer heim klokka tre.",
                year(offer.activities()),
                Optional.of(new OfferDetails.GroupSize(2, offer.places())),
                Optional.of(3),
                EnumSet.of(AccessFact.PARKING_AT_THE_DOOR, AccessFact.RESTING_PLACES, AccessFact.OWN_ASSISTANT_WELCOME),
                number % 2 == 0 ? EnumSet.of(AccessFact.HEARING_LOOP) : EnumSet.of(AccessFact.WIDE_DOORS),
                "Stien ned til sjøen er bratt, men du kan vere med på alt anna.");
    }

    static Welcome welcome(String farmer) {
        String first = farmer.substring(0, farmer.indexOf(' '));
        return new Welcome(
                "Vi startar med frukost klokka ni. Så stell av dyr og arbeid ute til varm mat klokka tolv. Etterpå gjer vi ferdig det vi "
                        + "heldt på med, og avsluttar rundt bordet klokka halv tre.",
                List.of(
                        new Host(
                                "Bonden",
                                "Eg heiter " + first + ". Eg er her kvar dag og har alltid tid til ein kaffi."),
                        new Host("Medarbeidar", "Eg har ansvar for maten og hagen.")),
                FarmShowing.USUAL);
    }

    /** Some farms have somebody who speaks more than two languages. */
    static Set<SpokenLanguage> languages(int farm) {
        var languages = EnumSet.of(SpokenLanguage.NORWEGIAN, SpokenLanguage.ENGLISH);
        if (farm % 3 == 0) {
            languages.add(SpokenLanguage.UKRAINIAN);
        }
        if (farm % 4 == 1) {
            languages.add(SpokenLanguage.SIGN_LANGUAGE);
        }
        return languages;
    }

    private static String notThis(TargetGroup group) {
        return switch (group) {
            case SCHOOL, AFTER_SCHOOL -> "Ikkje ein erstatning for undervisning. Skulen har ansvaret for opplæringa.";
            case WORK_TRAINING_NAV, WORK_TRAINING_OTHER -> "Ikkje ei fast stilling, og ikkje behandling.";
            default -> "Ikkje behandling og ikkje avlasting med overnatting.";
        };
    }

    private static Map<Month, String> year(Set<Activity> activities) {
        var year = new EnumMap<Month, String>(Month.class);
        if (activities.contains(Activity.ANIMALS)) {
            year.put(Month.APRIL, "Lamming: vi er i fjøset heile dagen");
            year.put(Month.SEPTEMBER, "Sauene kjem heim frå fjellet");
        }
        if (activities.contains(Activity.GARDEN)) {
            year.put(Month.MAY, "Såing og planting");
            year.put(Month.AUGUST, "Hausting og sylting");
        }
        if (activities.contains(Activity.FIREWOOD) || activities.contains(Activity.FOREST)) {
            year.put(Month.FEBRUARY, "Vedhogst i skogen");
        }
        year.put(Month.JULY, "Stengt to veker");
        year.put(Month.DECEMBER, "Julebakst og adventsverkstad");
        return year;
    }
}
