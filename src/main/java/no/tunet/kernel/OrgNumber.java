package no.tunet.kernel;

/** A Norwegian organisation number: nine digits of which the last is a modulus 11 check digit. Refuses any other. */
public record OrgNumber(String digits) {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrgNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number");
        }
    }

    /** True when the text, spaces aside, is nine digits with a right check digit. */
    public static boolean isValid(String text) {
        if (!text.matches("\\d{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == text.charAt(8) - '0';
    }

    /** In groups of three, as people write it. */
    public String grouped() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }
}
