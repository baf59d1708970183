package no.tunet.notices;

import java.time.LocalDate;
import no.tunet.kernel.Reason;

/** One piece of news: its text as a message with parameters, where it leads, and its day. */
public record NoticeView(Reason text, String path, LocalDate on) {}
