package org.qadam.mongo;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;

/** Why a server cannot be reached, with the remedy. */
enum ConnectionFailure {
    UNKNOWN_HOST(
            "is not a host name that this machine can resolve",
            "Correct the host name in MONGODB_URI, or add it to DNS."),
    CONNECTION_REFUSED("refuses connections", "Start the database, or correct host and port in MONGODB_URI."),
    CERTIFICATE(
            "has a certificate that is not trusted, or that is not valid for this host name",
            "Add the issuer of the certificate to the trust store of the JVM (javax.net.ssl.trustStore), and use a host name that the certificate contains."),
    ONLY_TLS("accepts only connections with TLS, and MONGODB_URI does not use TLS", "Add tls=true to MONGODB_URI."),
    NO_TLS(
            "does not use TLS, and MONGODB_URI demands TLS",
            "Set net.tls.mode=requireTLS on the servers, or set tls=false in MONGODB_URI."),
    NO_ANSWER(
            "does not answer as a MongoDB server within 2 s",
            "Check that MongoDB listens on this port, and that a firewall lets its packets pass.");

    private final String finding;
    private final String remedy;

    ConnectionFailure(String finding, String remedy) {
        this.finding = finding;
        this.remedy = remedy;
    }

    static ConnectionFailure of(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> NO_ANSWER;
            case UnknownHostException _ -> UNKNOWN_HOST;
            case ConnectException _ -> CONNECTION_REFUSED;
            case CertificateException _, CertPathValidatorException _ -> CERTIFICATE;
            default -> of(failure.getCause());
        };
    }

    /** Returns the predicate of a sentence whose subject is the address of the server. */
    String finding() {
        return finding;
    }

    String remedy() {
        return remedy;
    }
}
