package no.tunet.demo;

import static no.tunet.demo.OfferBook.day;
import static no.tunet.demo.OfferBook.morning;

import java.util.List;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.TargetGroup;

/** The farms of the demonstration: none of them exists. */
final class FarmBook {
    private FarmBook() {}

    /** A farm, its farmer, where it lies (moved at random from the village), and what it offers. */
    record Farm(
            String key,
            String name,
            String farmer,
            String municipalityCode,
            String municipality,
            double latitude,
            double longitude,
            String about,
            int approvedMonth,
            List<OfferBook.Offer> offers) {}

    static List<Farm> farms() {
        return List.of(
                new Farm(
                        "eventyr",
                        "Eventyrhaugen gard",
                        "Espen Eventyr",
                        "4613",
                        "Bømlo",
                        59.772,
                        5.231,
                        "Sau, høns og ein stor kjøkenhage ved sjøen. Vi er to på garden kvar dag.",
                        1,
                        List.of(
                                day(
                                        "Dagtilbod på tunet",
                                        TargetGroup.MENTAL_HEALTH,
                                        6,
                                        640,
                                        Competence.MENTAL_HEALTH,
                                        Activity.ANIMALS,
                                        Activity.GARDEN),
                                day(
                                        "Kjøkenhagen",
                                        TargetGroup.ELDERLY_DEMENTIA,
                                        4,
                                        690,
                                        Competence.DEMENTIA_CARE,
                                        Activity.GARDEN,
                                        Activity.COOKING),
                                morning(
                                        "Ut av skulebenken",
                                        TargetGroup.SCHOOL,
                                        3,
                                        720,
                                        Competence.TEACHER,
                                        Activity.ANIMALS,
                                        Activity.WORKSHOP))),
                new Farm(
                        "huldre",
                        "Huldreheim gard",
                        "Hulda Haugtussa",
                        "4613",
                        "Bømlo",
                        59.845,
                        5.152,
                        "Ungfe, vedproduksjon og verkstad. Roleg tempo og fast følgje.",
                        2,
                        List.of(
                                day(
                                        "Vedlaget",
                                        TargetGroup.MENTAL_HEALTH,
                                        5,
                                        610,
                                        Competence.SOCIAL_WORK,
                                        Activity.FIREWOOD,
                                        Activity.FOREST),
                                day(
                                        "Rus og ro",
                                        TargetGroup.SUBSTANCE_USE,
                                        4,
                                        650,
                                        Competence.SUBSTANCE_USE,
                                        Activity.WORKSHOP,
                                        Activity.FIREWOOD))),
                new Farm(
                        "gullfjor",
                        "Gullfjør gard",
                        "Guro Gullhår",
                        "4613",
                        "Bømlo",
                        59.710,
                        5.240,
                        "Hestar, geiter og gapahuk. Open heile året.",
                        3,
                        List.of(
                                day(
                                        "Hesten og eg",
                                        TargetGroup.LEISURE_YOUTH,
                                        4,
                                        700,
                                        Competence.RIDING_INSTRUCTION,
                                        Activity.HORSES,
                                        Activity.OUTDOORS),
                                day(
                                        "Stallglede",
                                        TargetGroup.INTELLECTUAL_DISABILITY,
                                        4,
                                        680,
                                        Competence.HEALTH_PROFESSIONAL,
                                        Activity.HORSES,
                                        Activity.ANIMALS))),
                new Farm(
                        "bukkebru",
                        "Bukkebru gardstun",
                        "Bruse Bukkestad",
                        "4615",
                        "Fitjar",
                        59.918,
                        5.318,
                        "Geitebruk med ysteri. Nær ferja.",
                        4,
                        List.of(
                                day(
                                        "Ysteriet",
                                        TargetGroup.WORK_TRAINING_OTHER,
                                        3,
                                        590,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.COOKING,
                                        Activity.ANIMALS),
                                day(
                                        "Geitehjelparane",
                                        TargetGroup.MENTAL_HEALTH,
                                        4,
                                        600,
                                        Competence.MENTAL_HEALTH,
                                        Activity.ANIMALS,
                                        Activity.OUTDOORS))),
                new Farm(
                        "soria",
                        "Soria gard",
                        "Ragnhild Raudstrupe",
                        "4614",
                        "Stord",
                        59.780,
                        5.498,
                        "Frukt og bær, kafé om sommaren.",
                        5,
                        List.of(
                                day(
                                        "Frukthagen",
                                        TargetGroup.INTEGRATION,
                                        6,
                                        560,
                                        Competence.TEACHER,
                                        Activity.GARDEN,
                                        Activity.COOKING),
                                morning(
                                        "Språk i hagen",
                                        TargetGroup.ADULT_EDUCATION,
                                        6,
                                        540,
                                        Competence.TEACHER,
                                        Activity.GARDEN,
                                        Activity.CRAFTS))),
                new Farm(
                        "trollstova",
                        "Trollstova gard",
                        "Trond Trollgut",
                        "4649",
                        "Stad",
                        61.921,
                        5.905,
                        "Mjølkekyr, maskiner og stort verkstadbygg.",
                        1,
                        List.of(
                                day(
                                        "Arbeidslaget",
                                        TargetGroup.WORK_TRAINING_NAV,
                                        6,
                                        620,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.MACHINES,
                                        Activity.WORKSHOP),
                                day(
                                        "Fjøsvakta",
                                        TargetGroup.WORK_TRAINING_OTHER,
                                        4,
                                        600,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.ANIMALS,
                                        Activity.MACHINES),
                                day(
                                        "Dag på garden",
                                        TargetGroup.MENTAL_HEALTH,
                                        4,
                                        640,
                                        Competence.MENTAL_HEALTH,
                                        Activity.ANIMALS,
                                        Activity.OUTDOORS))),
                new Farm(
                        "kvitebjorn",
                        "Kvitebjørn gard",
                        "Kari Kvitebjørn",
                        "4649",
                        "Stad",
                        62.068,
                        5.512,
                        "Sauer ytst mot havet, naust og båt.",
                        2,
                        List.of(
                                day(
                                        "Ved havet",
                                        TargetGroup.WORK_TRAINING_NAV,
                                        3,
                                        630,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.SEA,
                                        Activity.ANIMALS),
                                day(
                                        "Roleg dag ved sjøen",
                                        TargetGroup.SUBSTANCE_USE,
                                        3,
                                        660,
                                        Competence.SUBSTANCE_USE,
                                        Activity.SEA,
                                        Activity.OUTDOORS))),
                new Farm(
                        "tyrihans",
                        "Tyrihans gard",
                        "Tyra Tyrihans",
                        "4650",
                        "Gloppen",
                        61.786,
                        6.190,
                        "Grønsaker, snikkarverkstad og skog.",
                        3,
                        List.of(
                                day(
                                        "Snikkarbua",
                                        TargetGroup.WORK_TRAINING_OTHER,
                                        5,
                                        610,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.WORKSHOP,
                                        Activity.FOREST),
                                day(
                                        "Grønsakslaget",
                                        TargetGroup.WORK_TRAINING_NAV,
                                        5,
                                        590,
                                        Competence.WORK_INSTRUCTION,
                                        Activity.GARDEN,
                                        Activity.MACHINES),
                                morning(
                                        "Vaksne som lærer",
                                        TargetGroup.ADULT_EDUCATION,
                                        5,
                                        550,
                                        Competence.TEACHER,
                                        Activity.GARDEN,
                                        Activity.CRAFTS))),
                new Farm(
                        "veslefrikk",
                        "Veslefrikk gard",
                        "Fredrik Fele",
                        "4602",
                        "Kinn",
                        61.930,
                        5.110,
                        "Kystgard med geiter og musikkrom.",
                        4,
                        List.of(
                                day(
                                        "Spel og stell",
                                        TargetGroup.MENTAL_HEALTH,
                                        4,
                                        650,
                                        Competence.MENTAL_HEALTH,
                                        Activity.ANIMALS,
                                        Activity.CRAFTS),
                                day(
                                        "Etter skuletid",
                                        TargetGroup.AFTER_SCHOOL,
                                        6,
                                        500,
                                        Competence.CHILD_WELFARE,
                                        Activity.ANIMALS,
                                        Activity.OUTDOORS))));
    }
}
