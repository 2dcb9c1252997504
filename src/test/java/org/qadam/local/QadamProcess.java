package org.qadam.local;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.qadam.QadamApplication;

/** Runs another replica in a process of its own, which a test can kill. */
public final class QadamProcess {

    private final Process process;
    private final int port;

    private QadamProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a replica with the same database and issuer. Its log is written to target/another-replica.log. */
    public static QadamProcess beside(Programme programme, String database) throws IOException {
        int port = freePort();
        var command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QadamApplication.class.getName(),
                        "--server.port=" + port,
                        "--management.server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(new File("target", "another-replica.log"));
        command.environment()
                .putAll(Map.of(
                        "MONGODB_URI",
                        database,
                        "QADAM_MONGODB_STANDALONE",
                        "allowed",
                        "QADAM_ISSUER",
                        programme.address(),
                        "QADAM_JWK_SET_URI",
                        programme.address() + "/oauth2/jwks"));
        var process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new QadamProcess(process, port);
    }

    public int port() {
        return port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Returns whether the replica accepts connections on its port. */
    public boolean answers() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Kills the process with SIGKILL and waits for its end. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
