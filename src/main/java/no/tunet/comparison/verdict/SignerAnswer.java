package no.tunet.comparison.verdict;

/** The unit leader's two answers to a proposed verdict. */
public enum SignerAnswer {
    SIGN,
    SEND_BACK
}
