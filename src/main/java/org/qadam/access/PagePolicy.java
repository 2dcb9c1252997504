package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** What a page may load and whom it may ask: itself and the issuer. The explorer's editor writes styles of its own. */
final class PagePolicy implements HeaderWriter {

    private static final String WORDS = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'%s; "
            + "font-src 'self'%s; img-src 'self' data:; connect-src 'self' %s; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final String explorer;
    private final String others;

    PagePolicy(AccessProperties settings) {
        var issuer = WebAddress.origin(settings.issuer());
        this.explorer = WORDS.formatted(" 'unsafe-inline'", " data:", issuer);
        this.others = WORDS.formatted("", "", issuer);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var page = request.getRequestURI();
        response.setHeader(
                "Content-Security-Policy",
                page.equals("/explorer") || page.startsWith("/explorer/") ? explorer : others);
    }
}
