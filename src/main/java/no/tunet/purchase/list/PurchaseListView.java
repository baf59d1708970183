package no.tunet.purchase.list;

import java.util.List;
import no.tunet.ui.Paging;

/** A page of the organisation's purchases. */
public record PurchaseListView(List<PurchaseRow> rows, Paging paging, boolean filtered, boolean mayBegin) {}
