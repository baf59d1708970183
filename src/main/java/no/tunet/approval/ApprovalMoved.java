package no.tunet.approval;

import no.tunet.kernel.OrganisationId;

/** A farm's application was sent, asked about, accepted, refused or taken back. */
public record ApprovalMoved(OrganisationId farm) {}
