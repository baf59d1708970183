package no.tunet.demo;

import static no.tunet.demo.OfferBook.morning;

import java.util.List;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.TargetGroup;

/** A farm whose application waits for the approval body; it lets itself be shown meanwhile. */
final class Newcomer {
    private Newcomer() {}

    static FarmBook.Farm farm() {
        return new FarmBook.Farm(
                "oskehaug",
                "Oskehaugen gard",
                "Oline Oskehaug",
                "4613",
                "Bømlo",
                59.801,
                5.190,
                "Ein liten gard med kaniner, høner og bigard. Vi er nye.",
                11,
                List.of(morning(
                        "Biene og eg",
                        TargetGroup.SCHOOL,
                        3,
                        610,
                        Competence.TEACHER,
                        Activity.ANIMALS,
                        Activity.GARDEN)));
    }
}
