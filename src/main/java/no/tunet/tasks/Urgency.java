package no.tunet.tasks;

/** Whether a task is shown in red wherever it stands. */
public enum Urgency {
    NORMAL,
    URGENT
}
