package org.qadam.local;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.qadam.QadamApplication;

/** Another replica, in a process of its own, which can be killed. */
public final class QadamProcess {

    private final Process process;
    private final int port;

    private QadamProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** On the same database, and with the same issuer; what it logs is kept for who looks for a reason. */
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

    /** Whether its door is open. */
    public boolean answers() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** By SIGKILL: whatever it was doing, it does no more of it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
