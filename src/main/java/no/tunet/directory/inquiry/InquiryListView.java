package no.tunet.directory.inquiry;

import java.util.List;
import no.tunet.ui.Paging;

/** The inquiries of one side; {@code asFarm} when the reader is the farm. */
public record InquiryListView(List<InquiryView> rows, Paging paging, boolean asFarm) {}
