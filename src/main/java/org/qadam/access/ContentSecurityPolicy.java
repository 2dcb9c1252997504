package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and whom it may ask: itself and the issuer. The explorer's editor writes styles of its own; the
 * library shows files that it fetched with its token, which no frame could fetch for itself.
 */
final class ContentSecurityPolicy implements HeaderWriter {

    private static final String WORDS = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'%s; "
            + "font-src 'self'%s; img-src 'self' data:; connect-src 'self' %s;%s "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final String explorer;
    private final String library;
    private final String others;

    ContentSecurityPolicy(AccessProperties settings) {
        var issuer = WebAddress.origin(settings.issuer());
        this.explorer = WORDS.formatted(" 'unsafe-inline'", " data:", issuer, "");
        this.library = WORDS.formatted("", "", issuer, " frame-src blob:;");
        this.others = WORDS.formatted("", "", issuer, "");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policyOf(request.getRequestURI()));
    }

    private String policyOf(String page) {
        if (page.equals("/explorer") || page.startsWith("/explorer/")) {
            return explorer;
        }
        return page.equals("/library") ? library : others;
    }
}
