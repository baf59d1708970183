package no.tunet.directory;

/** Inquiries a buyer has sent, to how many farms, and how many were answered. */
public record Contacts(int inquiries, int farms, int answered) {}
