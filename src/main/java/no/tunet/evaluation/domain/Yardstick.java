package no.tunet.evaluation.domain;

import no.tunet.kernel.Share;

/** What counts as "as said": the slack for attendance, and the part of goals and of glad answers that is wanted. Dated rows, with their source. */
public record Yardstick(Share attendanceSlack, Share goalsReached, Share glad) {}
