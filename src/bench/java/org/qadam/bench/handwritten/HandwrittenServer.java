package org.qadam.bench.handwritten;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.qadam.bench.CommandCount;
import tools.jackson.databind.json.JsonMapper;

/** Answers the questions A and B of the benchmark, with as little work as the driver and the JDK's server allow. */
public final class HandwrittenServer {

    private final TokenCheck tokens;
    private final ProjectAnswers answers;
    private final CommandCount commands;
    private final JsonMapper json = new JsonMapper();

    private HandwrittenServer(TokenCheck tokens, ProjectAnswers answers, CommandCount commands) {
        this.tokens = tokens;
        this.answers = answers;
        this.commands = commands;
    }

    /** Starts the server. The arguments are port, address and name of the database, and address of the issuer's keys. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var commands = new CommandCount();
        var client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments[1]))
                .addCommandListener(commands)
                .build());
        var server = new HandwrittenServer(
                new TokenCheck(URI.create(arguments[3]).toURL()),
                new ProjectAnswers(client.getDatabase(arguments[2])),
                commands);
        var http = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", server::answer);
        http.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (tokens.isValid(exchange.getRequestHeaders().getFirst("Authorization"))) {
                var body = body(exchange);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(401, -1);
            }
        }
    }

    private byte[] body(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(CommandCount.PATH)) {
            return String.valueOf(commands.count()).getBytes(StandardCharsets.UTF_8);
        }
        var request = json.readTree(exchange.getRequestBody());
        return switch (request.path("operationName").asString()) {
            case "ProjectList" -> answers.list();
            case "SingleProject" -> answers.single(request.at("/variables/code").asString());
            default -> throw new IOException("only the questions A and B have an answer");
        };
    }
}
