package org.qadam.mongo;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Accepts connections with TLS and a certificate that nobody has signed, and then closes them. */
final class TlsListener implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ServerSocket listener;

    private TlsListener(ServerSocket listener) {
        this.listener = listener;
        Thread.startVirtualThread(this::accept);
    }

    static TlsListener start(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(createKeys(folder.resolve("keys.p12")), PASSWORD);
        context.init(keys.getKeyManagers(), null, null);
        return new TlsListener(
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()));
    }

    private static KeyStore createKeys(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command =
                "-genkeypair -keyalg EC -dname CN=localhost -ext san=dns:localhost -storetype PKCS12 -storepass %s"
                        .formatted(new String(PASSWORD));
        var process = new ProcessBuilder(keytool);
        process.command().addAll(List.of(command.split(" ", -1)));
        process.command().addAll(List.of("-keystore", file.toString()));
        process.redirectError(Redirect.DISCARD).start().waitFor();
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    String address() {
        return "localhost:" + listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (var client = (SSLSocket) listener.accept()) {
                client.startHandshake();
            } catch (IOException e) {
                // The client does not use TLS, or does not trust the certificate.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
