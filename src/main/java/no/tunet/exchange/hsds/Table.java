package no.tunet.exchange.hsds;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One table of the tabular form of the specification: its file, its columns, and the rows that one service gives. */
record Table(String name, List<String> columns, BiFunction<HsdsJson.Service, Tables.Seen, Stream<List<Object>>> rows) {
    String file() {
        return name + ".csv";
    }
}
