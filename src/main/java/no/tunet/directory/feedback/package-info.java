/** Feedback on a farm's page from anybody, without signing in; the farm and the approval body read it, and the answer is there for whoever sent it. */
@NullMarked
package no.tunet.directory.feedback;

import org.jspecify.annotations.NullMarked;
