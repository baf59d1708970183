/** What is known of a farm on its way to an approval: application, papers, decisions, day numbers. */
@NullMarked
package no.tunet.approval.dossier;

import org.jspecify.annotations.NullMarked;
