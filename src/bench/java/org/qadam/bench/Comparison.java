package org.qadam.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what several servers use for one question. The first server is the baseline. */
record Comparison(LoadDriver driver, Rounds rounds) {

    private static final int COLD = 50;
    private static final int COUNTED = 20;
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Measures servers that have answered nothing before, their first requests included.
     *
     * @param others the same servers for clients that want their answers in another way
     * @throws IllegalStateException if their answers differ
     */
    List<Result> fromCold(List<Server> servers, List<Server> others, Question question, String name) throws Exception {
        var cold = new LinkedHashMap<Server, Sample>();
        for (var server : servers) {
            cold.put(server, driver.count(COLD, server, question));
        }
        var all = Stream.concat(servers.stream(), others.stream()).toList();
        for (var server : all) {
            requireEqualAnswers(servers.getFirst(), server, question);
        }
        return results(all, question, name, cold);
    }

    /** Measures servers whose answers are known to be equal. */
    List<Result> warm(List<Server> servers, Question question) throws Exception {
        return results(servers, question, question.name(), Map.of());
    }

    private List<Result> results(List<Server> servers, Question question, String name, Map<Server, Sample> cold)
            throws Exception {
        var samples = rounds.measure(servers, question);
        var baseline = servers.getFirst();
        var results = new ArrayList<Result>();
        for (var server : servers) {
            results.add(new Result(
                    name,
                    server.name(),
                    samples(samples, server),
                    samples(samples, baseline),
                    ratio(cold.get(server), cold.get(baseline)),
                    commands(server, question)));
        }
        return results;
    }

    private static List<Sample> samples(Map<Server, List<Sample>> samples, Server server) {
        return Objects.requireNonNull(samples.get(server));
    }

    private static @Nullable Double ratio(@Nullable Sample sample, @Nullable Sample baseline) {
        return sample == null || baseline == null ? null : sample.cpuMillis() / baseline.cpuMillis();
    }

    private double commands(Server server, Question question) throws Exception {
        long before = server.commands().getAsLong();
        driver.count(COUNTED, server, question);
        return (server.commands().getAsLong() - before) / (double) COUNTED;
    }

    private void requireEqualAnswers(Server server, Server other, Question question)
            throws IOException, InterruptedException {
        if (!answersEqually(server, other, question)) {
            throw new IllegalStateException("The answers of %s and %s to %s differ:%n%s%n%s"
                    .formatted(
                            server.name(),
                            other.name(),
                            question.name(),
                            driver.ask(server, question),
                            driver.ask(other, question)));
        }
    }

    /** Returns whether two servers give the same answer, without regard to the order of its fields. */
    boolean answersEqually(Server server, Server other, Question question) throws IOException, InterruptedException {
        return answer(server, question).equals(answer(other, question));
    }

    private JsonNode answer(Server server, Question question) throws IOException, InterruptedException {
        return JSON.readTree(driver.ask(server, question));
    }
}
