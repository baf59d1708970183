package no.tunet.programme.application;

import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.CallTerms;

/** What a receipt prints: what was sent, to which call, from whom and to whom. */
public record Receipt(SubmissionView sent, CallTerms terms, String applicant, String owner) {}
