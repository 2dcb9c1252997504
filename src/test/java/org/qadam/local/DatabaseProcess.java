package org.qadam.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Runs the embedded database in a process of its own, which a test can kill. The process ends with the one that started
 * it.
 */
public final class DatabaseProcess {

    private final Process process;
    private final String address;

    private DatabaseProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a database on a file and returns when the database accepts connections. */
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

    /** Kills the process with SIGKILL and waits for its end. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] args) throws IOException {
        LoggingSystem.get(DatabaseProcess.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (var server = EmbeddedServer.in(Path.of(args[0]))) {
            System.out.println(server.address(""));
            while (System.in.read() >= 0) {
                // Waits for the end of the parent process, which closes this stream.
            }
        }
    }
}
