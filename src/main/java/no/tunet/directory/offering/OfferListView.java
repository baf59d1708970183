package no.tunet.directory.offering;

import java.util.List;
import no.tunet.approval.ApprovalStatus;

/** A farm's own offers, and whether the farm is approved so that they are shown. */
public record OfferListView(List<OfferListRow> rows, ApprovalStatus approval) {}
