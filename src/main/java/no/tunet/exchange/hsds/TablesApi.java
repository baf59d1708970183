package no.tunet.exchange.hsds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.tunet.access.Public;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The register as tables, one by one or all in a zip. A text that a spreadsheet would run is defused. */
@RestController
class TablesApi {
    private final WriteTables write;

    TablesApi(WriteTables write) {
        this.write = write;
    }

    @Public
    @GetMapping("/api/hsds/tables.zip")
    void all(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"hsds.zip\"");
        write.zip(response.getOutputStream());
    }

    @Public
    @GetMapping("/api/hsds/tables/{name}.csv")
    ResponseEntity<?> one(@PathVariable String name, HttpServletResponse response) throws IOException {
        var table = Tables.named(name);
        if (table.isEmpty()) {
            return Answer.problem(HttpStatus.NOT_FOUND, "There is no such table.");
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + table.get().file() + "\"");
        write.write(table.get(), response.getOutputStream());
        return ResponseEntity.ok().build();
    }
}
