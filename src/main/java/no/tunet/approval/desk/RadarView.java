package no.tunet.approval.desk;

import java.time.LocalDate;
import java.util.List;
import no.tunet.approval.domain.Lapse;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.chart.Places;

/** What lapses within some days, soonest first, as a list and on a map. */
public record RadarView(int days, List<Row> rows, Places map) {
    /** One thing of one farm that lapses. The number is the farm's on the map, 0 when it has no position. */
    public record Row(OrganisationId farm, String name, Lapse lapse, long daysLeft, int number) {
        public LocalDate lastDay() {
            return lapse.lastDay();
        }
    }
}
