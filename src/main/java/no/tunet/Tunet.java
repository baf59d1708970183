package no.tunet;

import no.tunet.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Tunet application. */
@SpringBootApplication
public class Tunet {
    public static void main(String[] args) {
        Launch.start(Tunet.class, args);
    }
}
