package org.qadam.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qadam.bench.Server.Answers;
import org.qadam.bench.handwritten.HandwrittenServer;
import org.qadam.bench.plain.PlainServer;

/** Starts the servers, each in a JVM of its own, on one database and with one issuer. */
final class Servers {

    private static final int UNLIMITED = 1_000_000;

    private final Settings settings;
    private final BenchmarkDatabase database;
    private final Issuer issuer;
    private final String token;
    private final CommandReader commands;

    Servers(Settings settings, BenchmarkDatabase database, Issuer issuer, String token) {
        this.settings = settings;
        this.database = database;
        this.issuer = issuer;
        this.token = token;
        this.commands = new CommandReader(token);
    }

    /** Loads a data set as the product does at its start. */
    void load(Map<String, String> facts) throws IOException, InterruptedException {
        product("load.log", facts).close();
    }

    Server product() throws IOException, InterruptedException {
        return product("product.log", Map.of());
    }

    private Server product(String log, Map<String, String> facts) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        int managementPort = ServerProcess.freePort();
        var environment = new HashMap<>(database.environment());
        environment.put("QADAM_ISSUER", issuer.address());
        environment.put("QADAM_JWK_SET_URI", issuer.keysAddress());
        environment.putAll(facts);
        var command = List.of(
                "-jar",
                settings.jar().toString(),
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                // One caller sends all requests.
                "--qadam.requests.per-second=" + UNLIMITED,
                "--qadam.requests.burst=" + UNLIMITED);
        var process = ServerProcess.start(log(log), port, command, environment);
        return new Server("product", process, port, token, Answers.EXECUTED, commands.ofMetrics(managementPort));
    }

    Server plain() throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        return own(
                "plain",
                port,
                PlainServer.class,
                // Keeps away the settings of the product, which stand on the same class path.
                "--spring.config.name=plain",
                "--server.port=" + port,
                "--spring.mongodb.uri=" + database.uri(),
                "--spring.mongodb.database=" + BenchmarkDatabase.NAME,
                "--spring.graphql.schema.file-extensions=.graphqls",
                "--spring.graphql.schema.inspection.enabled=false",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer.keysAddress());
    }

    Server handwritten() throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        return own(
                "hand-written",
                port,
                HandwrittenServer.class,
                String.valueOf(port),
                database.uri(),
                BenchmarkDatabase.NAME,
                issuer.keysAddress());
    }

    private Server own(String name, int port, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process = ServerProcess.start(log(name + ".log"), port, command, Map.of());
        return new Server(name, process, port, token, Answers.EXECUTED, commands.ofCount(port));
    }

    private Path log(String name) {
        return settings.folder().resolve(name);
    }
}
