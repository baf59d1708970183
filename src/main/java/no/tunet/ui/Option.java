package no.tunet.ui;

/** One choice among radios, checkboxes or in a select; the hint may be empty. */
public record Option(String value, String label, String hint) {
    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
