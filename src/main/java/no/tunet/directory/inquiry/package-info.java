/** Inquiries as both sides see them, and the log of the market dialogue about a need. */
@NullMarked
package no.tunet.directory.inquiry;

import org.jspecify.annotations.NullMarked;
