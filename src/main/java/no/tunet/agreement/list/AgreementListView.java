package no.tunet.agreement.list;

import java.util.List;
import no.tunet.ui.Paging;

/** A page of the organisation's agreements. */
public record AgreementListView(List<AgreementRow> rows, Paging paging, boolean filtered, boolean buyer) {}
