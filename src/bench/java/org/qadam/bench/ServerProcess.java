package org.qadam.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A server in a JVM of its own, with the options of the cluster, and what it has used so far. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration END_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final JMXConnector monitor;

    private ServerProcess(Process process, JMXConnector monitor) {
        this.process = process;
        this.monitor = monitor;
    }

    /**
     * Starts a server and returns when it accepts connections.
     *
     * @param log file for its output
     * @param command what follows the options of the JVM
     */
    static ServerProcess start(Path log, int port, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "@k8s/image/jvm.options",
                // What the options give a pod of 1 GiB.
                "-Xmx614m",
                "-Duser.timezone=UTC"));
        line.addAll(command);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitStart(process, port, log);
        return new ServerProcess(process, monitor(process.pid()));
    }

    private static void awaitStart(Process process, int port, Path log) throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!accepts(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start. Its output is in " + log);
            }
            Thread.sleep(50);
        }
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    // The address is that of a process of ours.
    @SuppressWarnings("BanJNDI")
    private static JMXConnector monitor(long pid) throws IOException {
        try {
            var machine = VirtualMachine.attach(String.valueOf(pid));
            try {
                return JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns the processor time of all threads, garbage collection and compilation included. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Returns the bytes that all threads have allocated, ended ones and carriers of virtual ones included. */
    long allocatedBytes() {
        try {
            var threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long) monitor.getMBeanServerConnection().getAttribute(threads, "TotalThreadAllocatedBytes");
        } catch (IOException | JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server and waits for its end. */
    @Override
    public void close() throws IOException {
        monitor.close();
        process.destroy();
        process.onExit()
                .orTimeout(END_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(_ -> process.destroyForcibly())
                .join();
    }
}
