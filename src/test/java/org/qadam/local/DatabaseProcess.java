package org.qadam.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The database of a laptop in a process of its own, which can be killed. It ends with the one that started it. */
public final class DatabaseProcess {

    private final Process process;
    private final String address;

    private DatabaseProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Answers by now. */
    public static DatabaseProcess start(Path file) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        file.toString())
                .redirectError(Redirect.DISCARD)
                .start();
        return new DatabaseProcess(process, process.inputReader().readLine());
    }

    public String address() {
        return address;
    }

    /** By SIGKILL: whatever it was doing, it does no more of it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] args) throws IOException {
        LoggingSystem.get(DatabaseProcess.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (var server = EmbeddedServer.in(Path.of(args[0]))) {
            System.out.println(server.address(""));
            while (System.in.read() >= 0) {
                // until nobody is left who could say anything
            }
        }
    }
}
