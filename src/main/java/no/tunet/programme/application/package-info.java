/** The application: guided steps, drafts, check, receipt and withdrawal. */
@NullMarked
package no.tunet.programme.application;

import org.jspecify.annotations.NullMarked;
