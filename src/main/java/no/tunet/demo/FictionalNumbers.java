package no.tunet.demo;

import no.tunet.kernel.OrgNumber;

/** Organisation numbers with a right check digit in the series 2 and 3, which the register of entities does not give out. */
final class FictionalNumbers {
    private static final int STEP = 1_237;

    private int next;

    FictionalNumbers(int series) {
        this.next = series * 10_000_000 + 4_711;
    }

    OrgNumber next() {
        while (true) {
            next += STEP;
            for (int check = 0; check <= 9; check++) {
                String digits = next + String.valueOf(check);
                if (OrgNumber.isValid(digits)) {
                    return new OrgNumber(digits);
                }
            }
        }
    }
}
