package no.tunet.pilot.transfer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A whole project as a file, for the owner and whoever pays: one JSON, or one CSV file per table in a zip. */
@RestController
class ProjectFileApi {
    private final PilotDesk desk;
    private final WriteProject write;

    ProjectFileApi(PilotDesk desk, WriteProject write) {
        this.desk = desk;
        this.write = write;
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER})
    @GetMapping("/piloter/{id}/prosjekt.json")
    void json(@PathVariable String id, HttpServletResponse response) throws IOException {
        KeptPlan plan = desk.open(id);
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"prosjekt.json\"");
        write.json(plan, response.getOutputStream());
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.DIRECTORATE_OFFICER})
    @GetMapping("/piloter/{id}/prosjekt.zip")
    void zip(@PathVariable String id, HttpServletResponse response) throws IOException {
        KeptPlan plan = desk.open(id);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"prosjekt.zip\"");
        write.zip(plan, response.getOutputStream());
    }
}
