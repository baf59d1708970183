/** The course of a farm's approval as pure rules. */
@NullMarked
package no.tunet.approval.domain;

import org.jspecify.annotations.NullMarked;
