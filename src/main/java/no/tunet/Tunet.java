package no.tunet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Tunet application. */
@SpringBootApplication
public class Tunet {
    public static void main(String[] args) {
        SpringApplication.run(Tunet.class, args);
    }
}
