package org.qadam.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Writes the header Content-Security-Policy (CSP Level 3): a page loads only from this server and connects only to this
 * server and the issuer. The explorer may also use inline styles, which its editor writes. The library may also show
 * blob frames: it fetches report files with the token, which a frame cannot send.
 */
final class ContentSecurityPolicy implements HeaderWriter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'%s; "
                    + "font-src 'self'%s; img-src 'self' data:; connect-src 'self' %s;%s "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final String explorer;
    private final String library;
    private final String otherPages;

    ContentSecurityPolicy(AccessProperties settings) {
        var issuer = WebAddress.origin(settings.issuer());
        this.explorer = POLICY.formatted(" 'unsafe-inline'", " data:", issuer, "");
        this.library = POLICY.formatted("", "", issuer, " frame-src blob:;");
        this.otherPages = POLICY.formatted("", "", issuer, "");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policyOf(request.getRequestURI()));
    }

    private String policyOf(String page) {
        if (page.equals("/explorer") || page.startsWith("/explorer/")) {
            return explorer;
        }
        return page.equals("/library") ? library : otherPages;
    }
}
