package no.tunet.agreement.course;

import no.tunet.agreement.AgreementFile;

/** The agreement for which something could not be done; the reasons stand in the form. */
public record CourseRefusedView(AgreementFile file) {}
