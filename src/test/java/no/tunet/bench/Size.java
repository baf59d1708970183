package no.tunet.bench;

/** How much the generator makes. S is a county like Vestland with a year of attendance, M is Norway with about five million half-days. */
enum Size {
    S(43, 150, 1_500, 133),
    M(357, 1_500, 15_000, 333);

    final int municipalities;
    final int farms;
    final int participants;
    final int marksEach;

    Size(int municipalities, int farms, int participants, int marksEach) {
        this.municipalities = municipalities;
        this.farms = farms;
        this.participants = participants;
        this.marksEach = marksEach;
    }

    static final int OFFERS_PER_FARM = 4;

    int offers() {
        return farms * OFFERS_PER_FARM;
    }

    /** One agreement for five participants on the average. */
    int agreements() {
        return participants / 5;
    }
}
