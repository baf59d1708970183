package no.tunet.directory.inquiry;

import java.util.List;
import java.util.UUID;
import no.tunet.directory.DialogueEntry;

/** The market dialogue about a need: the log, and the inquiries as they stand; {@code open} while the need is. */
public record DialogueView(UUID need, List<DialogueEntry> entries, List<InquiryView> inquiries, boolean open) {}
