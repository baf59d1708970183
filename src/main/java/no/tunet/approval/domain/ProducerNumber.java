package no.tunet.approval.domain;

/** A producer number of the agricultural register: ten digits. Refuses any other. */
public record ProducerNumber(String digits) {
    public ProducerNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a producer number");
        }
    }

    public static boolean isValid(String text) {
        return text.matches("[1-9]\\d{9}");
    }
}
